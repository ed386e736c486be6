// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot.internal;

import java.util.List;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.TotalText;
import nl.planwerk.clusters.chemelot.CarbonBalance;
import nl.planwerk.clusters.chemelot.CarbonFlows;
import nl.planwerk.clusters.chemelot.Chemelot;
import nl.planwerk.model.plan.Item;
import nl.planwerk.report.ChapterComposer;
import nl.planwerk.report.ReportContext;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Table;
import org.osgi.service.component.annotations.Component;

/** Prints the carbon balance of each year that has figures. */
@Component(service = ChapterComposer.class)
public final class CarbonBalanceTable implements ChapterComposer {

    @Override
    public String chapter() {
        return Chemelot.ID + ":carbon";
    }

    @Override
    public String cluster() {
        return Chemelot.ID;
    }

    @Override
    public List<Block> compose(ReportContext context) {
        List<Item> items = context.plan().items(CarbonFlows.SECTION.id());
        List<Table.Row> rows = Figures.years(items, CarbonFlows.CARBON).stream().map(year -> row(context, year)).toList();
        return rows.isEmpty() ? List.of() : List.of(Table.of(label(context, "carbon"), List.of(
                Table.Column.text(label(context, "year")).naming(), column(context, "in"),
                column(context, "products"),
                column(context, "emission"),
                column(context, "waste"),
                column(context, "open")), rows));
    }

    private static Table.Row row(ReportContext context, int year) {
        TotalText text = new TotalText(context.formats());
        CarbonBalance balance = CarbonBalance.of(context.plan(), year);
        return Table.Row.of(Integer.toString(year), text.of(balance.in(), 0),
                text.of(balance.products(), 0),
                text.of(balance.emission(), 0),
                text.of(balance.waste(), 0),
                text.of(balance.open(), 0));
    }

    private static Table.Column column(ReportContext context, String key) {
        return Table.Column.number(label(context, key), context.unit("kt/yr"));
    }

    private static String label(ReportContext context, String key) {
        return context.plan().vocabulary().label(Chemelot.ID + ":table." + key, context.formats().locale());
    }
}
