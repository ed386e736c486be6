// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordnederland.internal;

import java.util.List;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.TotalText;
import nl.planwerk.clusters.noordnederland.EnergySplit;
import nl.planwerk.clusters.noordnederland.NoordNederland;
import nl.planwerk.model.plan.Item;
import nl.planwerk.report.ChapterComposer;
import nl.planwerk.report.ReportContext;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Table;
import nl.planwerk.vocabulary.Sites;
import org.osgi.service.component.annotations.Component;

/** Prints the emission of each year with the energy sector apart from the industry. */
@Component(service = ChapterComposer.class)
public final class EnergySplitTable implements ChapterComposer {

    @Override
    public String chapter() {
        return NoordNederland.ID + ":intensity";
    }

    @Override
    public String cluster() {
        return NoordNederland.ID;
    }

    @Override
    public List<Block> compose(ReportContext context) {
        List<Item> items = context.plan().items(Sites.SECTION_ID);
        List<Table.Row> rows = Figures.years(items, Sites.EMISSIONS).stream().map(year -> row(context, year)).toList();
        return rows.isEmpty() ? List.of() : List.of(Table.of(label(context, "split"), List.of(
                Table.Column.text(label(context, "year")).naming(), column(context, "industry"),
                column(context, "energy"),
                column(context, "unassigned")), rows));
    }

    private static Table.Row row(ReportContext context, int year) {
        TotalText text = new TotalText(context.formats());
        EnergySplit split = EnergySplit.of(context.plan(), year);
        return Table.Row.of(Integer.toString(year), text.of(split.industry(), 0),
                text.of(split.energy(), 0),
                text.of(split.unassigned(), 0));
    }

    private static Table.Column column(ReportContext context, String key) {
        return Table.Column.number(label(context, key), context.unit("tCO2e/yr"));
    }

    private static String label(ReportContext context, String key) {
        return context.plan().vocabulary().label(NoordNederland.ID + ":table." + key, context.formats().locale());
    }
}
