// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk.internal;

import java.util.List;

import nl.planwerk.cluster.figures.TotalText;
import nl.planwerk.clusters.rijnmondmoerdijk.Co2Chain;
import nl.planwerk.clusters.rijnmondmoerdijk.RijnmondMoerdijk;
import nl.planwerk.report.ChapterComposer;
import nl.planwerk.report.ReportContext;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Table;
import org.osgi.service.component.annotations.Component;

/** Prints the CO2 chain by year, with what is short. */
@Component(service = ChapterComposer.class)
public final class Co2ChainTable implements ChapterComposer {

    @Override
    public String chapter() {
        return RijnmondMoerdijk.ID + ":co2Chain";
    }

    @Override
    public String cluster() {
        return RijnmondMoerdijk.ID;
    }

    @Override
    public List<Block> compose(ReportContext context) {
        List<Co2Chain.Year> years = Co2Chain.of(context.plan());
        if (years.isEmpty()) {
            return List.of();
        }
        TotalText text = new TotalText(context.formats());
        List<Table.Row> rows = years.stream().map(year -> Table.Row.of(Integer.toString(year.year()),
                text.of(year.captured(), 0), text.of(year.transported(), 0), text.of(year.stored(), 0),
                text.of(year.shortage(), 0))).toList();
        return List.of(Table.of(label(context, "chain"), List.of(Table.Column.text(label(context, "year")).naming(),
                column(context, "captured"), column(context, "transported"), column(context, "stored"),
                column(context, "shortage")), rows));
    }

    private static Table.Column column(ReportContext context, String key) {
        return Table.Column.number(label(context, key), context.unit("kt/yr"));
    }

    private static String label(ReportContext context, String key) {
        return context.plan().vocabulary().label(RijnmondMoerdijk.ID + ":table." + key, context.formats().locale());
    }
}
