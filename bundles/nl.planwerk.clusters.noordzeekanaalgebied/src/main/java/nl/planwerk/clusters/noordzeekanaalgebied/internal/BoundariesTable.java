// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordzeekanaalgebied.internal;

import java.util.List;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.TotalText;
import nl.planwerk.clusters.noordzeekanaalgebied.Boundaries;
import nl.planwerk.clusters.noordzeekanaalgebied.Noordzeekanaalgebied;
import nl.planwerk.model.plan.Item;
import nl.planwerk.report.ChapterComposer;
import nl.planwerk.report.ReportContext;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Table;
import nl.planwerk.vocabulary.Sites;
import org.osgi.service.component.annotations.Component;

/** Prints the emission of each year within both boundaries. */
@Component(service = ChapterComposer.class)
public final class BoundariesTable implements ChapterComposer {

    @Override
    public String chapter() {
        return Noordzeekanaalgebied.ID + ":steel";
    }

    @Override
    public String cluster() {
        return Noordzeekanaalgebied.ID;
    }

    @Override
    public List<Block> compose(ReportContext context) {
        List<Item> items = context.plan().items(Sites.SECTION_ID);
        List<Table.Row> rows = Figures.years(items, Sites.EMISSIONS).stream().map(year -> row(context, year)).toList();
        return rows.isEmpty() ? List.of() : List.of(Table.of(label(context, "boundaries"), List.of(
                Table.Column.text(label(context, "year")).naming(), column(context, "withGasUsers"),
                column(context, "withoutGasUsers")), rows));
    }

    private static Table.Row row(ReportContext context, int year) {
        TotalText text = new TotalText(context.formats());
        Boundaries both = Boundaries.of(context.plan(), year);
        return Table.Row.of(Integer.toString(year), text.of(both.withGasUsers(), 0),
                text.of(both.withoutGasUsers(), 0));
    }

    private static Table.Column column(ReportContext context, String key) {
        return Table.Column.number(label(context, key), context.unit("tCO2e/yr"));
    }

    private static String label(ReportContext context, String key) {
        return context.plan().vocabulary().label(Noordzeekanaalgebied.ID + ":table." + key, context.formats().locale());
    }
}
