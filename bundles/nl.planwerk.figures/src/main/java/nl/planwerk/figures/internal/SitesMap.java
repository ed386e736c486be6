// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import nl.planwerk.chart.ChartTable;
import nl.planwerk.chart.MapPlot;
import nl.planwerk.chart.Point;
import nl.planwerk.chart.map.Outlines;
import nl.planwerk.figures.ChartDesk;
import nl.planwerk.figures.PlanChart;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.Place;
import nl.planwerk.vocabulary.ChapterTypes;
import nl.planwerk.vocabulary.Sites;

/** The sites that have coordinates, on a map. */
final class SitesMap extends CoreMaker {

    SitesMap() {
        super("sites.map", ChapterTypes.PROFILE);
    }

    @Override
    public Optional<PlanChart> make(ChartDesk desk) {
        List<MapPlot.Spot> spots = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        int north = decimals(desk, Place::latitude);
        int east = decimals(desk, Place::longitude);
        for (Item site : desk.plan().items(Sites.SECTION_ID)) {
            Optional<Place> place = site.get(Sites.PLACE).filter(p -> p.latitude().isPresent() && p.longitude().isPresent());
            if (place.isEmpty()) {
                absent.add(desk.name(site.id()));
            } else {
                BigDecimal latitude = place.get().latitude().get();
                BigDecimal longitude = place.get().longitude().get();
                spots.add(new MapPlot.Spot(new Point(longitude.doubleValue(), latitude.doubleValue()), desk.name(site.id()), 0,
                        Optional.of(site.id())));
                rows.add(List.of(Integer.toString(spots.size()), desk.name(site.id()),
                        site.get(Sites.MUNICIPALITY).or(() -> place.get().name()).orElseGet(desk.formats()::unknown),
                        desk.formats().number(latitude, north), desk.formats().number(longitude, east)));
            }
        }
        return spots.isEmpty() ? Optional.empty() : Optional.of(chart(desk, spots, rows, absent));
    }

    /** The most decimals that any site gives, so that they stand below each other. */
    private static int decimals(ChartDesk desk, Function<Place, Optional<BigDecimal>> coordinate) {
        return desk.plan().items(Sites.SECTION_ID).stream().flatMap(site -> site.get(Sites.PLACE).stream())
                .flatMap(place -> coordinate.apply(place).stream()).mapToInt(value -> Math.max(0, value.scale())).max().orElse(0);
    }

    private PlanChart chart(ChartDesk desk, List<MapPlot.Spot> spots, List<List<String>> rows, List<String> absent) {
        ChartTable table = new ChartTable(List.of(ChartTable.Column.text(desk.text("column.number")),
                ChartTable.Column.text(desk.text("column.site")), ChartTable.Column.text(desk.text("column.municipality")),
                ChartTable.Column.number(desk.text("column.latitude"), ""),
                ChartTable.Column.number(desk.text("column.longitude"), "")), rows);
        String title = desk.text("sites.map.title");
        String names = listed(rows.stream().map(r -> r.get(0) + " " + r.get(1) + " (" + r.get(2) + ")").toList());
        String left = absent.isEmpty() ? "" : desk.text("sites.map.absent", listed(absent));
        return new PlanChart(id(), chapter(), title, "", sentences(desk.text("sites.map.credit"), left), List.of(),
                desk.text("sites.map.alt", title, spots.size(), names), table,
                new MapPlot(Outlines.home(), Outlines.abroad(), Outlines.lakes(), Outlines.islands(),
                        Outlines.towns(desk.formats().locale()), spots));
    }
}
