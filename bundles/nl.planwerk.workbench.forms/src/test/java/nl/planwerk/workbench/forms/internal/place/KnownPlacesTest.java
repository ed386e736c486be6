// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import nl.planwerk.chart.Point;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.value.Place;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Sites;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class KnownPlacesTest {

    private static Item site(String id, String name, Optional<String> latitude, Optional<String> longitude) {
        return Item.of(id, Sites.TYPE).with(Sites.NAME, name)
                .with(Sites.PLACE, new Place(Optional.of(name), latitude.map(BigDecimal::new), longitude.map(BigDecimal::new)));
    }

    @Test
    void placesWithCoordinatesAreKnownByTheNameOfTheirRecord() {
        Plan plan = Plan.empty(CoreVocabulary.with(), new PluginStamp("test", "1.0.0")).edit(Sites.SECTION_ID,
                section -> section.withItems(List.of(site("a", "Kade", Optional.of("51.9"), Optional.of("4.5")),
                        site("b", "Nergens", Optional.empty(), Optional.empty()))));
        assertThat(KnownPlaces.of(plan, Formats.of("nl"))).containsExactly(new KnownPlaces.Spot("Kade", new Point(4.5, 51.9)));
    }

    @Test
    void theNearestIsMeasuredAlongTheEarth() {
        Point rotterdam = new Point(4.4792, 51.9225);
        Point amsterdam = new Point(4.9041, 52.3676);
        assertThat(KnownPlaces.kilometres(rotterdam, amsterdam)).isEqualTo(57.4, Offset.offset(0.5));
        List<KnownPlaces.Spot> spots = List.of(new KnownPlaces.Spot("A", amsterdam), new KnownPlaces.Spot("R", rotterdam));
        assertThat(KnownPlaces.nearest(spots, new Point(4.3, 52.0))).contains(spots.get(1));
        assertThat(KnownPlaces.nearest(List.of(), rotterdam)).isEmpty();
    }
}
