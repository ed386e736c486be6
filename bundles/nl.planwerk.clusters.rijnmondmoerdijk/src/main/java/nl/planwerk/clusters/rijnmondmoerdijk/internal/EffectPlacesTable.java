// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk.internal;

import java.util.List;
import java.util.NavigableSet;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.TotalText;
import nl.planwerk.clusters.rijnmondmoerdijk.EffectPlaces;
import nl.planwerk.clusters.rijnmondmoerdijk.RijnmondMoerdijk;
import nl.planwerk.report.ChapterComposer;
import nl.planwerk.report.ReportContext;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Table;
import nl.planwerk.vocabulary.ChapterTypes;
import nl.planwerk.vocabulary.Measures;
import org.osgi.service.component.annotations.Component;

/** Prints by target year what the measures reduce inside the cluster and outside it. */
@Component(service = ChapterComposer.class)
public final class EffectPlacesTable implements ChapterComposer {

    @Override
    public String chapter() {
        return ChapterTypes.MEASURES.id();
    }

    @Override
    public String cluster() {
        return RijnmondMoerdijk.ID;
    }

    @Override
    public List<Block> compose(ReportContext context) {
        NavigableSet<Integer> years = Figures.years(context.plan().items(Measures.SECTION_ID), Measures.REDUCTION);
        if (years.isEmpty()) {
            return List.of();
        }
        List<Table.Row> rows = years.stream().map(year -> row(context, year)).toList();
        return List.of(Table.of(label(context, "places"), List.of(Table.Column.text(label(context, "year")).naming(),
                column(context, "inside"), column(context, "shared"), column(context, "outside"),
                column(context, "unsaid")), rows));
    }

    private static Table.Row row(ReportContext context, int year) {
        TotalText text = new TotalText(context.formats());
        EffectPlaces places = EffectPlaces.of(context.plan(), year);
        return Table.Row.of(Integer.toString(year), text.of(places.inside(), 0), text.of(places.shared(), 0),
                text.of(places.outside(), 0), text.of(places.unsaid(), 0));
    }

    private static Table.Column column(ReportContext context, String key) {
        return Table.Column.number(label(context, key), context.unit("ktCO2e/yr"));
    }

    private static String label(ReportContext context, String key) {
        return context.plan().vocabulary().label(RijnmondMoerdijk.ID + ":table." + key, context.formats().locale());
    }
}
