// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.List;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.AccessibilityProperties;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.CaptionSide;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Table;

/** Sets tables: a header row that is repeated, rows that are not cut where they fit, figures to the right. */
final class TableWriter {
    /** From so many columns on, a table gets landscape pages. */
    private static final int WIDE = 11;
    /** From so many columns on, it gets them if its words need more room than there is. */
    private static final int MANY = 6;
    /** How much more its words may need than there is: they are hyphenated then. */
    private static final float TIGHT = 1.12f;
    /** Above so many columns, it is set smaller. */
    private static final int SMALL_FROM = 5;
    static final float PORTRAIT = PageSize.A4.getWidth() - Style.MARGIN_LEFT - Style.MARGIN_RIGHT;
    /** Share of the page's width that a table with little in it gets. */
    private static final float NARROW = 0.62f;
    /** How much of that its words may take. */
    private static final float ROOMY = 0.9f;
    private static final float LANDSCAPE = PageSize.A4.getHeight() - Style.MARGIN_LEFT - Style.MARGIN_RIGHT;

    private final Context context;
    private final InlineWriter inlines;

    TableWriter(Context context, InlineWriter inlines) {
        this.context = context;
        this.inlines = inlines;
    }

    /** Whether the table gets landscape pages. */
    static boolean isWide(Table table, Context context) {
        int count = table.columns().size();
        return count >= WIDE || count >= MANY && widths(table, context).least(table) > PORTRAIT * TIGHT;
    }

    /** Whether a part of the page's width is enough, so that what belongs together does not stand far apart. */
    private boolean isNarrow(Table table) {
        return widths(table, context).wanted(table) < PORTRAIT * NARROW * ROOMY;
    }

    private static ColumnWidths widths(Table table, Context context) {
        return new ColumnWidths(context.fonts, size(table, context));
    }

    private static float size(Table table, Context context) {
        return table.columns().size() > SMALL_FROM ? context.style.table() - 0.7f : context.style.table();
    }

    com.itextpdf.layout.element.Table table(Table source) {
        float size = size(source, context);
        float[] weights = widths(source, context).of(source, isWide(source, context) ? LANDSCAPE : PORTRAIT);
        com.itextpdf.layout.element.Table table = new com.itextpdf.layout.element.Table(
                UnitValue.createPercentArray(weights), false).useAllAvailableWidth().setFixedLayout();
        table.setMarginTop(6).setMarginBottom(12).setBorder(Border.NO_BORDER);
        if (isNarrow(source)) {
            table.setWidth(PORTRAIT * NARROW);
        }
        if (!source.caption().isEmpty()) {
            table.setCaption(caption(context.caption(source.anchor(), source.caption())), CaptionSide.TOP);
        }
        if (!source.anchor().isEmpty()) {
            table.setDestination(source.anchor());
        }
        source.columns().forEach(column -> table.addHeaderCell(header(column)));
        source.rows().forEach(row -> addRow(table, source.columns(), row, false, size));
        source.totals().ifPresent(row -> addRow(table, source.columns(), row, true, size));
        return table;
    }

    private Div caption(List<Inline> text) {
        Div caption = new Div();
        caption.getAccessibilityProperties().setRole(StandardRoles.CAPTION);
        Paragraph paragraph = inlines.paragraph(text, context.style.small(), true, context.style.muted());
        caption.add(paragraph.setMarginBottom(4).setKeepWithNext(true));
        return caption;
    }

    private Cell header(Table.Column column) {
        Cell cell = cell(context.style.panel()).setBorderBottom(new SolidBorder(context.style.accent(), 1.2f))
                .setVerticalAlignment(VerticalAlignment.BOTTOM);
        scope(cell, "Column");
        Paragraph name = inlines.paragraph(Inline.of(column.header()), context.style.table() - 0.5f, true,
                context.style.text());
        context.style.hyphenate(name);
        cell.add(aligned(name, column));
        if (!column.unit().isEmpty()) {
            cell.add(aligned(inlines.paragraph(Inline.of(column.unit()), context.style.table() - 1, false,
                    context.style.muted()), column));
        }
        return cell;
    }

    private void addRow(com.itextpdf.layout.element.Table table, List<Table.Column> columns, Table.Row row,
            boolean total, float size) {
        for (int i = 0; i < columns.size(); i++) {
            Table.Column column = columns.get(i);
            Cell cell = cell(null).setKeepTogether(true)
                    .setBorderBottom(new SolidBorder(context.style.rule(), 0.5f));
            if (total) {
                cell.setBackgroundColor(context.style.panel()).setBorderTop(new SolidBorder(context.style.text(), 0.8f));
            }
            if (column.rowHeader()) {
                scope(cell, "Row");
            }
            Paragraph text = inlines.paragraph(row.cells().get(i).content(), size, total,
                    context.style.text());
            context.style.hyphenate(text);
            table.addCell(cell.add(aligned(text, column)));
        }
    }

    private Cell cell(Color background) {
        Cell cell = new Cell().setBorder(Border.NO_BORDER).setPaddings(context.style.cell(), 5, context.style.cell() + 0.4f, 5);
        if (background != null) {
            cell.setBackgroundColor(background);
        }
        return cell;
    }

    private static Paragraph aligned(Paragraph paragraph, Table.Column column) {
        paragraph.setMultipliedLeading(1.05f);
        return switch (column.alignment()) {
            case START -> paragraph;
            case CENTER -> paragraph.setTextAlignment(TextAlignment.CENTER);
            case END -> paragraph.setTextAlignment(TextAlignment.RIGHT);
        };
    }

    /** Makes the cell a header of its column or row. */
    static void scope(Cell cell, String scope) {
        AccessibilityProperties properties = cell.getAccessibilityProperties();
        properties.setRole(StandardRoles.TH);
        properties.addAttributes(new PdfStructureAttributes("Table").addEnumAttribute(PdfName.Scope.getValue(), scope));
    }
}
