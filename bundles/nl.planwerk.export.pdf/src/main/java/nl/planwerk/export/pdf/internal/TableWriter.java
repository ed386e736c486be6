// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.List;
import java.util.Optional;

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
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.CaptionSide;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Table;

/**
 * Sets tables: a header row that is repeated, rows that are not cut where they fit, figures to the right. Most are set as grids,
 * which takes a fraction of the time and memory; iText sets those with rows as high as a page, and cuts them.
 */
final class TableWriter {
    /** Share of a page's height above which a row is left to iText, which cuts it. */
    private static final float HIGH = 0.6f;
    private static final float ABOVE = 6;

    private final Context context;
    private final InlineWriter inlines;
    private final GridBuilder grids;

    TableWriter(Context context, InlineWriter inlines) {
        this.context = context;
        this.grids = new GridBuilder(context);
        this.inlines = inlines;
    }

    /**
     * The table as an element: as a rule one that is set here, row by row.
     *
     * @param below distance to what follows, in points
     * @param after height of what has to stand on the page of the last rows, in points
     */
    IBlockElement table(Table source, float below, float after) {
        TableMeasures.Measure measure = context.measures.of(source);
        Optional<GridElement> grid = element(grids.table(source, measure), context, measure.width(),
                new GridElement.Distances(ABOVE, below, after));
        grid.filter(element -> !source.anchor().isEmpty()).ifPresent(element -> element.setDestination(source.anchor()));
        return grid.isPresent() ? grid.get() : tall(source, measure).setMarginBottom(below);
    }

    /** A grid as an element; empty if a row is so high that it has to be cut. */
    static Optional<GridElement> element(Grid grid, Context context, float width, GridElement.Distances distances) {
        GridSetting setting = new GridSetting(grid, context);
        setting.fit(width);
        float room = PageSize.A4.getWidth() - context.style.marginTop() - context.style.marginBottom();
        return setting.highest() + setting.headerHeight() > HIGH * room ? Optional.empty()
                : Optional.of(new GridElement(setting, width, distances));
    }

    private com.itextpdf.layout.element.Table tall(Table source, TableMeasures.Measure measure) {
        com.itextpdf.layout.element.Table table = new com.itextpdf.layout.element.Table(
                UnitValue.createPercentArray(measure.weights()), false).setFixedLayout()
                .setWidth(UnitValue.createPercentValue(100 * measure.width() / context.style.room(measure.wide())));
        table.setMarginTop(ABOVE).setBorder(Border.NO_BORDER);
        if (!source.caption().isEmpty()) {
            table.setCaption(caption(context.caption(source.anchor(), source.caption())), CaptionSide.TOP);
        }
        if (!source.anchor().isEmpty()) {
            table.setDestination(source.anchor());
        }
        source.columns().forEach(column -> table.addHeaderCell(header(column, measure.side())));
        source.rows().forEach(row -> addRow(table, source.columns(), row, false, measure));
        source.totals().ifPresent(row -> addRow(table, source.columns(), row, true, measure));
        return table;
    }

    private Div caption(List<Inline> text) {
        Div caption = new Div();
        caption.getAccessibilityProperties().setRole(StandardRoles.CAPTION);
        Paragraph paragraph = inlines.paragraph(text, context.style.small(), true, context.style.muted());
        caption.add(paragraph.setMarginBottom(4).setKeepWithNext(true));
        return caption;
    }

    private Cell header(Table.Column column, float side) {
        Cell cell = cell(context.style.panel(), side).setBorderBottom(new SolidBorder(context.style.accent(), 1.2f))
                .setVerticalAlignment(VerticalAlignment.BOTTOM);
        scope(cell, "Column");
        Paragraph name = inlines.paragraph(Inline.of(column.header()), context.style.header(), true,
                context.style.text());
        context.style.hyphenate(name);
        cell.add(aligned(name, column));
        if (!column.unit().isEmpty()) {
            cell.add(aligned(inlines.paragraph(Inline.of(column.unit()), context.style.unit(), false,
                    context.style.muted()), column));
        }
        return cell;
    }

    private void addRow(com.itextpdf.layout.element.Table table, List<Table.Column> columns, Table.Row row,
            boolean total, TableMeasures.Measure measure) {
        for (int i = 0; i < columns.size(); i++) {
            Table.Column column = columns.get(i);
            context.watch.step();
            Cell cell = cell(null, measure.side()).setKeepTogether(true)
                    .setBorderBottom(new SolidBorder(context.style.rule(), 0.5f));
            if (total) {
                cell.setBackgroundColor(context.style.panel()).setBorderTop(new SolidBorder(context.style.text(), 0.8f));
            }
            if (column.rowHeader()) {
                scope(cell, "Row");
            }
            Paragraph text = inlines.paragraph(row.cells().get(i).content(),
                    Look.plain(context.style.typeface(column), measure.size(), context.style.text()).strong(total));
            context.style.hyphenate(text);
            table.addCell(cell.add(aligned(text, column)));
        }
    }

    private Cell cell(Color background, float side) {
        Cell cell = new Cell().setBorder(Border.NO_BORDER)
                .setPaddings(context.style.cell(), side, context.style.cellBelow(), side);
        if (background != null) {
            cell.setBackgroundColor(background);
        }
        return cell;
    }

    private Paragraph aligned(Paragraph paragraph, Table.Column column) {
        paragraph.setMultipliedLeading(context.style.tight());
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
