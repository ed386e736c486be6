// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;

/** Sets figures that stand out: rows of panels, each with its label as the header of a large value. */
final class KeyFigureRows {
    private static final int MOST = 4;
    private static final float LARGE = 19;
    /** The longest value that can be set large. */
    private static final int SHORT = 9;
    private static final float GAP = 5;

    private final Context context;
    private final InlineWriter inlines;

    KeyFigureRows(Context context, InlineWriter inlines) {
        this.context = context;
        this.inlines = inlines;
    }

    /** As many tables as there are rows; rows of one block have panels of one width. */
    List<IBlockElement> of(List<Block.KeyFigure> figures) {
        int rows = (figures.size() + MOST - 1) / MOST;
        int columns = rows == 0 ? 0 : Math.max(2, (figures.size() + rows - 1) / rows);
        List<IBlockElement> result = new ArrayList<>();
        for (int i = 0; i < figures.size(); i += columns) {
            boolean last = i + columns >= figures.size();
            result.add(row(figures.subList(i, Math.min(i + columns, figures.size())), columns, last));
        }
        return result;
    }

    private Table row(List<Block.KeyFigure> figures, int columns, boolean last) {
        Table table = new Table(UnitValue.createPercentArray(figures.size()), false).setFixedLayout();
        table.setWidth(UnitValue.createPercentValue(100f * figures.size() / columns));
        table.setMarginTop(GAP).setMarginBottom(last ? 18 : 0).setBorder(Border.NO_BORDER).setKeepTogether(true)
                .setKeepWithNext(!last);
        figures.forEach(figure -> {
            Cell label = panel(figure == figures.get(figures.size() - 1))
                    .setBorderTop(new SolidBorder(context.style.accent(), 2)).setVerticalAlignment(VerticalAlignment.TOP);
            TableWriter.scope(label, "Column");
            table.addHeaderCell(label.setPaddings(7, 8, 2, 9).add(inlines.paragraph(Inline.of(figure.label()),
                    context.style.small(), false, context.style.muted()).setMultipliedLeading(context.style.tight())));
        });
        figures.forEach(figure -> table.addCell(value(figure, figure == figures.get(figures.size() - 1))));
        return table;
    }

    private Cell value(Block.KeyFigure figure, boolean last) {
        Cell cell = panel(last).setPaddings(0, 8, 8, 9);
        float size = figure.value().length() > SHORT ? LARGE * SHORT / Math.min(2 * SHORT, figure.value().length()) : LARGE;
        cell.add(inlines.number(figure.value(), size, context.style.accent()).setMultipliedLeading(1.1f));
        if (!figure.unit().isEmpty()) {
            cell.add(inlines.paragraph(Inline.of(figure.unit()), context.style.small(), true, context.style.text())
                    .setMultipliedLeading(context.style.tight()));
        }
        if (!figure.note().isEmpty()) {
            cell.add(inlines.paragraph(figure.note(), context.style.small() - 0.5f, false, context.style.muted())
                    .setMultipliedLeading(context.style.tight()).setMarginTop(2));
        }
        return cell;
    }

    /** Panels of a row are apart by a white line, and all of one height as cells of a row are. */
    private Cell panel(boolean last) {
        Cell cell = new Cell().setBorder(Border.NO_BORDER).setBackgroundColor(context.style.panel());
        return last ? cell : cell.setBorderRight(new SolidBorder(ColorConstants.WHITE, GAP));
    }
}
