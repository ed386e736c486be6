// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Captions;
import nl.planwerk.report.doc.ChartFigure;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Metadata;
import nl.planwerk.report.doc.Outline;
import nl.planwerk.report.doc.PictureFigure;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;

/**
 * Writes a report as plain text: headings with their numbers, tables with a bar between cells, pictures by their
 * alternative text. Holds every word of the report, so that two versions can be compared line by line.
 */
public final class TextRenderer {
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> labels;

    private TextRenderer(Map<String, String> labels) {
        this.labels = labels;
    }

    /** The whole report, lines ended by {@code \n}. */
    public static String render(ReportDocument document) {
        TextRenderer renderer = new TextRenderer(Captions.labels(document));
        renderer.cover(document.metadata());
        renderer.blocks(document.frontMatter(), "");
        Iterator<Outline.Entry> headings = Outline.of(document).iterator();
        document.chapters().forEach(chapter -> renderer.section(chapter.section(), headings));
        return renderer.out.toString();
    }

    private void cover(Metadata data) {
        line("", data.title());
        line("", "=".repeat(Math.min(data.title().length(), 100)));
        Stream.of(data.subtitle(), data.cluster(), data.organisation(), data.version(), data.status(), data.dateText())
                .filter(text -> !text.isEmpty()).forEach(text -> line("", text));
        line("", "");
    }

    private void section(Section section, Iterator<Outline.Entry> headings) {
        Outline.Entry heading = headings.next();
        line("", "#".repeat(heading.level()) + " " + heading.text());
        line("", "");
        blocks(section.blocks(), "");
        section.sections().forEach(child -> section(child, headings));
    }

    private void blocks(List<Block> blocks, String indent) {
        for (Block block : blocks) {
            block(block, indent);
        }
    }

    private void block(Block block, String indent) {
        if (block instanceof Block.Paragraph paragraph) {
            line(indent, Inline.plain(paragraph.content()));
        } else if (block instanceof Block.ListBlock list) {
            list(list, indent);
            return;
        } else if (block instanceof Table table) {
            table(table, indent);
        } else if (block instanceof ChartFigure chart) {
            line(indent, labelled(chart.anchor(), "[" + chart.title() + "]"));
            line(indent, chart.alt());
            source(chart.source(), indent);
            table(chart.data(), indent);
        } else if (block instanceof PictureFigure picture) {
            line(indent, "[" + picture.path() + "] " + picture.alt());
            optional(indent, labelled(picture.anchor(), picture.caption()));
        } else {
            special(block, indent);
        }
        line("", "");
    }

    private void special(Block block, String indent) {
        if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> fact(fact, indent));
        } else if (block instanceof Block.KeyFigures figures) {
            figures.figures().forEach(f -> line(indent, Stream.of(f.label() + ":", f.value(), f.unit(),
                    Inline.plain(f.note()).strip()).filter(t -> !t.isEmpty()).reduce((a, b) -> a + " " + b).orElse("")));
        } else if (block instanceof Block.Quote quote) {
            blocks(quote.blocks(), indent + "> ");
            optional(indent, quote.attribution());
        } else if (block instanceof Block.Code code) {
            code.text().lines().forEach(text -> line(indent + "    ", text));
        } else if (block instanceof Block.Note note) {
            optional(indent, note.title());
            blocks(note.blocks(), indent + "| ");
        } else if (block instanceof Block.Divider) {
            line(indent, "* * *");
        } else if (block instanceof Block.Bibliography list) {
            list.references().forEach(r -> line(indent, "[" + r.number() + "] " + Inline.plain(r.content()).strip()));
        } else if (block instanceof Block.Endnotes notes) {
            notes.notes().forEach(note -> marked("[^" + note.number() + "]: ", "    ", note.blocks(), indent));
        }
    }

    private void fact(Block.Fact fact, String indent) {
        if (fact.value().size() == 1 && fact.value().get(0) instanceof Block.Paragraph only) {
            line(indent, fact.label() + ": " + Inline.plain(only.content()));
        } else {
            line(indent, fact.label() + ":");
            blocks(fact.value(), indent + "  ");
        }
    }

    private void list(Block.ListBlock list, String indent) {
        int number = list.start();
        for (Block.ListItem item : list.items()) {
            String mark = list.ordered() ? number++ + ". " : "- ";
            marked(mark, " ".repeat(mark.length()), item.blocks(), indent);
        }
    }

    /** Blocks with a mark in front of the first line and an indent in front of the others. */
    private void marked(String mark, String hanging, List<Block> blocks, String indent) {
        int start = out.length();
        blocks(blocks, indent + hanging);
        int at = start + indent.length();
        if (out.length() >= at + hanging.length()) {
            out.replace(at, at + hanging.length(), mark);
        } else {
            line(indent, mark.strip());
        }
    }

    private void table(Table table, String indent) {
        optional(indent, labelled(table.anchor(), table.caption()));
        List<String> header = new ArrayList<>();
        table.columns().forEach(c -> header.add(c.unit().isEmpty() ? c.header() : c.header() + " (" + c.unit() + ")"));
        line(indent, String.join(" | ", header));
        table.rows().forEach(row -> row(row, indent));
        table.totals().ifPresent(row -> row(row, indent));
        source(table.source(), indent);
    }

    private String labelled(String anchor, String caption) {
        return labels.containsKey(anchor) ? labels.get(anchor) + ". " + caption : caption;
    }

    private void row(Table.Row row, String indent) {
        line(indent, String.join(" | ", row.cells().stream().map(c -> Inline.plain(c.content())).toList()));
    }

    private void source(List<Inline> source, String indent) {
        optional(indent, Inline.plain(source).strip());
    }

    private void optional(String indent, String text) {
        if (!text.isEmpty()) {
            line(indent, text);
        }
    }

    private void line(String indent, String text) {
        out.append((indent + text).stripTrailing()).append('\n');
    }
}
