// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.summary;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Chapter;
import nl.planwerk.report.doc.ChartFigure;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.overview.PageScroller;

/** A report on screen: headings, paragraphs and tables. Of charts the figures are shown. */
final class DocumentView {
    private final Texts texts;
    private final FormTheme theme;
    private final PageScroller scroller;
    private final Composite page;
    private String heading = "";
    private int tables;

    DocumentView(Composite parent, Texts texts, ReportDocument document) {
        this.texts = texts;
        this.theme = FormTheme.of(parent.getDisplay());
        scroller = new PageScroller(parent);
        page = scroller.page();
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 8).applyTo(page);
        heading(document.metadata().title(), JFaceResources.getHeaderFont());
        text(document.metadata().subtitle(), "");
        document.frontMatter().forEach(this::block);
        document.chapters().stream().map(Chapter::section).forEach(section -> section(section, JFaceResources.getHeaderFont()));
        scroller.reflow();
    }

    private void section(Section section, Font font) {
        heading(section.title(), font);
        section.blocks().forEach(this::block);
        section.sections().forEach(part -> section(part, JFaceResources.getBannerFont()));
    }

    private void heading(String text, Font font) {
        heading = text;
        Label label = text(text, FormTheme.HEADING);
        label.setFont(font);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).indent(0, 12).applyTo(label);
    }

    /** @param look empty for running text */
    private Label text(String text, String look) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        if (!look.isEmpty()) {
            theme.apply(label, look);
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            text(Inline.plain(paragraph.content()), "");
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof ChartFigure chart) {
            text(chart.title(), FormTheme.HEADING);
            table(chart.data());
        } else if (block instanceof Block.Note note) {
            text(note.title(), note.kind() == Block.Note.Kind.WARNING ? FormTheme.ERROR : FormTheme.HINT);
            note.blocks().forEach(this::block);
        } else if (block instanceof Block.ListBlock list) {
            list.items().stream().map(Block.ListItem::blocks).flatMap(List::stream).forEach(this::item);
        } else {
            text(texts.get("summary.inPdf"), FormTheme.MUTED);
        }
    }

    private void item(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            text("• " + Inline.plain(paragraph.content()), "");
        } else {
            block(block);
        }
    }

    private void table(Table table) {
        String caption = DocumentTable.caption(table);
        if (!caption.equals(heading)) {
            text(caption, FormTheme.MUTED);
        }
        tables++;
        scroller.wheelOver(new DocumentTable(page, table, "summary.table." + tables).control());
        if (!table.source().isEmpty()) {
            text(Inline.plain(table.source()), FormTheme.MUTED);
        }
    }

    /** Sets the focus to the first table. */
    void setFocus() {
        page.setFocus();
    }
}
