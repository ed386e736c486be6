// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.IdentityHashMap;
import java.util.Map;

import nl.planwerk.report.doc.Table;

/** Widths of the columns of a table, and whether it needs landscape pages: measured once, though asked for several times. */
final class TableMeasures {
    /** Above so many columns, they stand closer together. */
    private static final int CLOSE_FROM = 8;
    /** Beside the text of a cell then, in points. */
    private static final float CLOSE = 3.5f;
    /** From so many columns on, a table gets landscape pages if its words need more room than there is. */
    private static final int MANY = 6;
    /** From so many columns on, it gets them if words and sentences need more room than there is. */
    private static final int CROWDED = 11;
    /** How much more its words may need than there is: they are hyphenated then. */
    private static final float TIGHT = 1.06f;
    /** Above so many columns, it is set smaller. */
    private static final int SMALL_FROM = 5;
    /** Share of the page's width that a table with little in it gets. */
    private static final float NARROW = 0.62f;
    /** How much of that its words may take. */
    private static final float ROOMY = 0.9f;

    private final Context context;
    private final Map<Table, Measure> measures = new IdentityHashMap<>();

    /**
     * How a table is set.
     *
     * @param wide  on landscape pages
     * @param width of the type area, or of the part of it that is enough, so that what belongs together does not stand far apart
     * @param size  of its type
     * @param side  beside the text of a cell
     * @param decimals room on the right of its figures
     */
    record Measure(boolean wide, float width, float size, float side, float[] weights, Decimals decimals) {
    }

    TableMeasures(Context context) {
        this.context = context;
    }

    Measure of(Table table) {
        return measures.computeIfAbsent(table, this::measured);
    }

    private Measure measured(Table table) {
        int count = table.columns().size();
        float size = count > SMALL_FROM ? context.style.table() - 0.7f : context.style.table();
        float side = count > CLOSE_FROM ? Math.min(CLOSE, context.style.cellSide()) : context.style.cellSide();
        ColumnWidths widths = new ColumnWidths(context, size, side, table);
        float portrait = context.style.portrait();
        boolean wide = count >= MANY && (count < CROWDED ? widths.least() > portrait * TIGHT : widths.comfortable() > portrait);
        boolean narrow = widths.wanted() < portrait * NARROW * ROOMY;
        float width = narrow && !wide ? portrait * NARROW : context.style.room(wide);
        return new Measure(wide, width, size, side, widths.of(width), widths.decimals());
    }
}
