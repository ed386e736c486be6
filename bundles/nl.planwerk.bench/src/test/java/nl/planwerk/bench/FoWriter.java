// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Chapter;
import nl.planwerk.report.doc.ChartFigure;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Outline;
import nl.planwerk.report.doc.PictureFigure;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;

/** Writes a report as XSL formatting objects with the same content, type sizes and margins as our own PDF. */
final class FoWriter {
    private final Fo out;
    private final Function<String, Optional<Path>> pictures;
    private final List<Outline.Entry> outline;
    private int heading;

    private FoWriter(Fo out, ReportDocument report, Function<String, Optional<Path>> pictures) {
        this.out = out;
        this.pictures = pictures;
        this.outline = Outline.of(report);
    }

    static void write(ReportDocument report, Function<String, Optional<Path>> pictures, Path file) throws Exception {
        try (Fo out = new Fo(file)) {
            new FoWriter(out, report, pictures).write(report);
        }
    }

    private void write(ReportDocument report) {
        out.begin(report.metadata().title(), report.metadata().language());
        bookmarks();
        out.pages(report.metadata().title());
        out.block(report.metadata().title(), "font-size", "24pt", "font-weight", "bold", "space-after", "300pt");
        report.frontMatter().forEach(this::block);
        contents();
        for (Chapter chapter : report.chapters()) {
            section(chapter.section(), 1);
        }
        out.block("", "id", "last");
        out.end("page-sequence");
        out.end("root");
    }

    private void bookmarks() {
        out.start("bookmark-tree");
        int open = 0;
        for (Outline.Entry entry : outline) {
            for (; open >= entry.level(); open--) {
                out.end("bookmark");
            }
            out.start("bookmark", "internal-destination", entry.anchor());
            out.start("bookmark-title").text(entry.text()).end("bookmark-title");
            open++;
        }
        for (; open > 0; open--) {
            out.end("bookmark");
        }
        out.end("bookmark-tree");
    }

    private void contents() {
        out.block("Inhoud", "font-size", "24pt", "font-weight", "bold", "break-before", "page");
        for (Outline.Entry entry : outline) {
            if (entry.level() == 1 || entry.level() == 2 && !entry.number().isEmpty()) {
                out.start("block", "text-align-last", "justify");
                out.start("basic-link", "internal-destination", entry.anchor(), "fox:alt-text", entry.text());
                out.text(entry.text() + " ").start("leader", "leader-pattern", "dots").end("leader");
                out.start("page-number-citation", "ref-id", entry.anchor()).end("page-number-citation");
                out.end("basic-link").end("block");
            }
        }
    }

    private void section(Section section, int level) {
        Outline.Entry entry = outline.get(heading++);
        String size = level == 1 ? "24pt" : level == 2 ? "15pt" : level == 3 ? "12pt" : "10.5pt";
        out.block(entry.text(), "id", section.anchor(), "role", "H" + Math.min(level, 6), "font-size", size,
                "font-weight", "bold", "color", "#5b4a8a", "space-before", level == 1 ? "0pt" : "20pt", "space-after", "5pt",
                "keep-with-next.within-page", "always", "break-before", level == 1 ? "page" : "auto");
        section.blocks().forEach(this::block);
        section.sections().forEach(child -> section(child, level + 1));
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph.content(), "space-after", "7pt");
        } else if (block instanceof Block.ListBlock list) {
            int number = list.start();
            out.start("list-block", "space-after", "7pt");
            for (Block.ListItem item : list.items()) {
                item(list.ordered() ? number++ + "." : "\u2022", "", item.blocks());
            }
            out.end("list-block");
        } else if (block instanceof Block.KeyFigures figures) {
            figures.figures().forEach(figure -> out.block(figure.label() + " " + figure.value() + " " + figure.unit(),
                    "font-weight", "bold"));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(this::block);
        } else if (block instanceof Block.Code code) {
            out.block(code.text());
        } else if (block instanceof Block.Note note) {
            note.blocks().forEach(this::block);
        } else if (block instanceof Block.Facts facts) {
            facts(facts);
        } else if (block instanceof Block.Bibliography bibliography && !bibliography.references().isEmpty()) {
            out.start("list-block");
            bibliography.references().forEach(reference -> item("[" + reference.number() + "]", reference.anchor(),
                    List.of(new Block.Paragraph(reference.content()))));
            out.end("list-block");
        } else if (block instanceof Block.Endnotes notes && !notes.notes().isEmpty()) {
            out.start("list-block");
            notes.notes().forEach(note -> item(Integer.toString(note.number()), note.anchor(), note.blocks()));
            out.end("list-block");
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof ChartFigure chart) {
            out.block(chart.title(), "font-weight", "bold", "keep-with-next.within-page", "always");
            out.start("block").start("instream-foreign-object", "fox:alt-text", chart.alt());
            SvgWriter.write(chart.drawing(), out);
            out.end("instream-foreign-object").end("block");
            table(chart.data());
        } else if (block instanceof PictureFigure picture) {
            pictures.apply(picture.path()).ifPresent(file -> out.start("block").start("external-graphic", "src",
                    "url('" + file.toUri() + "')", "fox:alt-text", picture.alt(), "content-width", "scale-to-fit",
                    "width", "100%").end("external-graphic").end("block"));
        }
    }

    private void item(String label, String anchor, List<Block> blocks) {
        out.start("list-item", "space-after", "2.5pt");
        if (!anchor.isEmpty()) {
            out.attribute("id", anchor);
        }
        out.start("list-item-label", "end-indent", "label-end()").block(label).end("list-item-label");
        out.start("list-item-body", "start-indent", "body-start()");
        if (blocks.isEmpty()) {
            out.block("");
        }
        blocks.forEach(this::block);
        out.end("list-item-body").end("list-item");
    }

    private void facts(Block.Facts facts) {
        if (facts.facts().isEmpty()) {
            return;
        }
        out.start("table", "table-layout", "fixed", "width", "100%", "font-size", "8.5pt", "space-after", "12pt");
        out.start("table-column", "column-width", "28%").end("table-column");
        out.start("table-column", "column-width", "72%").end("table-column").start("table-body");
        for (Block.Fact fact : facts.facts()) {
            out.start("table-row", "keep-together.within-page", "always", "border-bottom", "0.5pt solid #cccccc");
            out.start("table-cell", "padding", "3pt", "role", "TH").block(fact.label(), "font-weight", "bold")
                    .end("table-cell").start("table-cell", "padding", "3pt");
            fact.value().forEach(this::block);
            out.end("table-cell").end("table-row");
        }
        out.end("table-body").end("table");
    }

    private void table(Table table) {
        if (table.rows().isEmpty() && table.totals().isEmpty()) {
            return;
        }
        out.start("table", "table-layout", "fixed", "width", "100%", "font-size", "8.5pt", "space-after", "12pt");
        if (!table.anchor().isEmpty()) {
            out.attribute("id", table.anchor());
        }
        int columns = table.columns().size();
        for (int i = 0; i < columns; i++) {
            out.start("table-column", "column-width", "proportional-column-width(" + (i == 0 ? 2 : 1) + ")").end("table-column");
        }
        out.start("table-header").start("table-row", "background-color", "#f0f3f2", "border-bottom", "1.2pt solid #5b4a8a");
        for (Table.Column column : table.columns()) {
            out.start("table-cell", "padding", "3pt").block(column.header() + " " + column.unit(), "font-weight", "bold",
                    "text-align", align(column)).end("table-cell");
        }
        out.end("table-row").end("table-header").start("table-body");
        table.rows().forEach(row -> row(table, row));
        table.totals().ifPresent(row -> row(table, row));
        out.end("table-body").end("table");
    }

    private void row(Table table, Table.Row row) {
        out.start("table-row", "keep-together.within-page", "always", "border-bottom", "0.5pt solid #cccccc");
        for (int i = 0; i < row.cells().size(); i++) {
            out.start("table-cell", "padding", "3pt");
            paragraph(row.cells().get(i).content(), "text-align", align(table.columns().get(i)));
            out.end("table-cell");
        }
        out.end("table-row");
    }

    private static String align(Table.Column column) {
        return column.alignment() == Table.Alignment.END ? "end" : "start";
    }

    private void paragraph(List<Inline> content, String... attributes) {
        out.start("block", attributes);
        content.forEach(this::inline);
        out.end("block");
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            out.text(text.text());
        } else if (inline instanceof Inline.LineBreak) {
            out.start("block").end("block");
        } else if (inline instanceof Inline.Styled styled) {
            String[] look = styled.style() == Inline.Style.STRONG ? new String[] {"font-weight", "bold"}
                    : styled.style() == Inline.Style.EMPHASIS ? new String[] {"font-style", "italic"} : new String[0];
            out.start("inline", look);
            styled.content().forEach(this::inline);
            out.end("inline");
        } else if (inline instanceof Inline.WebLink link) {
            out.start("basic-link", "external-destination", "url('" + link.url() + "')", "fox:alt-text", link.url(), "color",
                    "#5b4a8a").text(Inline.plain(link.content())).end("basic-link");
        } else if (inline instanceof Inline.CrossReference reference) {
            jump(reference.anchor(), Inline.plain(reference.content()));
        } else if (inline instanceof Inline.Citation citation) {
            jump(citation.anchor(), "[" + citation.number() + "]");
        } else if (inline instanceof Inline.NoteMark mark) {
            jump(mark.note(), Integer.toString(mark.number()));
        } else {
            Inline.children(inline).forEach(this::inline);
        }
    }

    private void jump(String anchor, String text) {
        out.start("basic-link", "internal-destination", anchor, "fox:alt-text", text, "color", "#5b4a8a").text(text)
                .end("basic-link");
    }
}
