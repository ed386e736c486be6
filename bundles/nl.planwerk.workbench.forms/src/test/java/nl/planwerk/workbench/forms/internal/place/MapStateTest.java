// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import nl.planwerk.chart.Point;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MapStateTest {
    private static final Point ROTTERDAM = new Point(4.48, 51.92);

    private final MapState map = new MapState(500, 400, Optional.empty());

    private Point at(Point degrees) {
        return map.view().place(degrees);
    }

    @Test
    void theWholeCountryIsSeenAtFirst() {
        assertThat(map.view().shows(at(new Point(3.37, 51.37)))).isTrue();
        assertThat(map.view().shows(at(new Point(7.2, 53.3)))).isTrue();
        assertThat(map.view().shows(at(new Point(5.7, 50.77)))).isTrue();
    }

    @Test
    void aPointChosenBeforeStandsInTheMiddle() {
        MapState near = new MapState(500, 400, Optional.of(ROTTERDAM));
        assertThat(near.view().place(ROTTERDAM).x()).isEqualTo(250, Offset.offset(1e-6));
        assertThat(near.view().place(ROTTERDAM).y()).isEqualTo(200, Offset.offset(1e-6));
        assertThat(near.view().scale()).isGreaterThan(3 * map.view().scale());
    }

    @Test
    void aChosenPointHasAsManyDecimalsAsCanBeToldApart() {
        map.choose(at(new Point(4.481234, 51.921234)));
        assertThat(map.chosen()).contains(new Point(4.481, 51.921));
        for (int i = 0; i < 50; i++) {
            map.zoomed(1.5);
        }
        map.choose(at(new Point(4.481234, 51.921234)));
        assertThat(map.chosen()).contains(new Point(4.48123, 51.92123));
    }

    @Test
    void zoomingEndsSomewhere() {
        for (int i = 0; i < 100; i++) {
            map.zoomed(2);
        }
        double nearest = map.view().scale();
        map.zoomed(2);
        assertThat(map.view().scale()).isEqualTo(nearest);
        for (int i = 0; i < 100; i++) {
            map.zoomed(0.5);
        }
        assertThat(map.view().scale()).isGreaterThan(10);
    }

    @Test
    void theFirstStepChoosesTheMiddleAndTheMapFollowsTheRest() {
        map.step(8, 0);
        assertThat(map.view().shows(at(map.chosen().get()))).isTrue();
        double east = map.chosen().get().x();
        for (int i = 0; i < 100; i++) {
            map.step(8, 0);
        }
        assertThat(map.chosen().get().x()).isGreaterThan(east + 2);
        assertThat(map.view().shows(at(map.chosen().get()))).isTrue();
    }

    @Test
    void noPointIsBeyondThePoles() {
        map.choose(new Point(250, -1e6));
        assertThat(map.chosen().get().y()).isEqualTo(90);
    }
}
