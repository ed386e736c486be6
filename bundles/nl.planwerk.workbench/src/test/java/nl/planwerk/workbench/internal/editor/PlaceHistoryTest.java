// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import nl.planwerk.workspace.EditPlace;
import org.junit.jupiter.api.Test;

class PlaceHistoryTest {
    private static final PlaceHistory.Stop PLAN = new PlaceHistory.Stop("plan", Optional.empty());
    private static final PlaceHistory.Stop SITE = stop("site-1");
    private static final PlaceHistory.Stop MEASURE = stop("m-1");

    private final PlaceHistory history = new PlaceHistory();

    private static PlaceHistory.Stop stop(String item) {
        return new PlaceHistory.Stop("chapter", Optional.of(EditPlace.item("s", item)));
    }

    @Test
    void backAndForwardGoTheSameWay() {
        history.leave(PLAN);
        history.leave(SITE);
        assertThat(history.back(MEASURE)).contains(SITE);
        assertThat(history.back(SITE)).contains(PLAN);
        assertThat(history.canBack()).isFalse();
        assertThat(history.back(PLAN)).isEmpty();
        assertThat(history.forward(PLAN)).contains(SITE);
        assertThat(history.forward(SITE)).contains(MEASURE);
        assertThat(history.canForward()).isFalse();
    }

    @Test
    void goingElsewhereForgetsTheWayForward() {
        history.leave(PLAN);
        history.back(SITE);
        history.leave(PLAN);
        assertThat(history.canForward()).isFalse();
        assertThat(history.back(MEASURE)).contains(PLAN);
    }

    @Test
    void thePresentPlaceIsNoPlaceToGoBackTo() {
        history.leave(PLAN);
        history.leave(SITE);
        history.leave(SITE);
        assertThat(history.back(SITE)).contains(PLAN);
    }

    @Test
    void aLongWayIsForgottenAtItsBeginning() {
        for (int i = 0; i < 500; i++) {
            history.leave(stop("m-" + i));
        }
        int steps = 0;
        for (Optional<PlaceHistory.Stop> at = history.back(PLAN); at.isPresent(); at = history.back(at.get())) {
            steps++;
        }
        assertThat(steps).isEqualTo(100);
    }
}
