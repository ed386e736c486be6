// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Table;

/** Makes grids of tables. */
final class GridBuilder {

    private final Context context;
    private final Style style;

    GridBuilder(Context context) {
        this.context = context;
        this.style = context.style;
    }

    Grid table(Table source, TableMeasures.Measure measure) {
        List<Grid.Row> body = new ArrayList<>();
        for (Table.Row row : source.rows()) {
            context.watch.step();
            body.add(row(source, row, measure, false));
        }
        source.totals().ifPresent(row -> body.add(row(source, row, measure, true)));
        return new Grid(measure.weights(), measure.side(), caption(source), List.of(header(source)), body);
    }

    private List<Grid.Text> caption(Table source) {
        Look look = Look.plain(style.typeface(), style.small(), style.muted()).strong(true);
        return source.caption().isEmpty() ? List.of() : List.of(new Grid.Text(
                Pieces.of(context.caption(source.anchor(), source.caption()), look, context),
                style.small(), style.leading() / 1.2f, Table.Alignment.START, false));
    }

    private Grid.Row header(Table source) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (Table.Column column : source.columns()) {
            List<Grid.Text> texts = new ArrayList<>();
            texts.add(text(Inline.of(column.header()), Look.plain(style.typeface(), style.header(), style.text()).strong(true),
                    column.alignment()));
            if (!column.unit().isEmpty()) {
                texts.add(text(Inline.of(column.unit()), Look.plain(style.typeface(), style.unit(), style.muted()),
                        column.alignment()));
            }
            cells.add(new Grid.Cell(Grid.Role.COLUMN_HEADER, texts));
        }
        return new Grid.Row(cells, Optional.of(style.panel()), Optional.empty(), new Grid.Border(style.accent(), 1.2f), true);
    }

    private Grid.Row row(Table source, Table.Row row, TableMeasures.Measure measure, boolean total) {
        List<Grid.Cell> cells = new ArrayList<>(row.cells().size());
        for (int i = 0; i < row.cells().size(); i++) {
            Table.Column column = source.columns().get(i);
            Look look = Look.plain(style.typeface(column), measure.size(), style.text()).strong(total);
            List<Inline> content = row.cells().get(i).content();
            cells.add(new Grid.Cell(column.rowHeader() ? Grid.Role.ROW_HEADER : Grid.Role.DATA,
                    List.of(text(content, look, column.alignment())), 1, false,
                    measure.decimals().after(i, Inline.plain(content), measure.size())));
        }
        Grid.Border below = new Grid.Border(style.rule(), 0.5f);
        return total ? new Grid.Row(cells, Optional.of(style.panel()), Optional.of(new Grid.Border(style.text(), 0.8f)),
                below, false) : new Grid.Row(cells, Optional.empty(), Optional.empty(), below, false);
    }

    private Grid.Text text(List<Inline> content, Look look, Table.Alignment alignment) {
        return new Grid.Text(Pieces.of(content, look, context), look.size(), style.tight(), alignment, true);
    }
}
