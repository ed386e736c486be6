// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class PageLayoutTest {
    private static final List<PageSize> PAGES = List.of(new PageSize(600, 800), new PageSize(800, 600), new PageSize(600, 800));

    private final PageLayout layout = new PageLayout(PAGES, 0.5);

    @Test
    void pagesStandBelowEachOtherInTheMiddle() {
        assertThat(layout.bounds(0)).isEqualTo(new Rectangle(12 + 50, 12, 300, 400));
        assertThat(layout.bounds(1)).isEqualTo(new Rectangle(12, 424, 400, 300));
        assertThat(layout.width()).isEqualTo(424);
        assertThat(layout.height()).isEqualTo(736 + 400 + 12);
    }

    @Test
    void onlyPagesOnScreenAreToBeDrawn() {
        assertThat(layout.between(0, 400)).containsExactly(0);
        assertThat(layout.between(405, 430)).containsExactly(0, 1);
        assertThat(layout.between(413, 423)).isEmpty();
        assertThat(layout.between(500, 800)).containsExactly(1, 2);
        assertThat(new PageLayout(List.of(), 1).between(0, 100)).isEmpty();
    }

    @Test
    void spotsAndHeightsAreEachOthersOpposite() {
        Spot spot = new Spot(1, 200);
        assertThat(layout.y(spot)).isEqualTo(524);
        assertThat(layout.spot(524)).isEqualTo(spot);
        assertThat(layout.spot(0)).isEqualTo(new Spot(0, 0));
        assertThat(layout.pageAt(5000)).isEqualTo(2);
    }

    @Test
    void everyPageTakesAllOfTheWidthWhetherOrNotOthersAreTurned() {
        PageLayout fitting = PageLayout.fitting(PAGES, 500);
        assertThat(fitting.width()).isEqualTo(500);
        assertThat(List.of(0, 1, 2)).allSatisfy(page -> {
            assertThat(fitting.bounds(page).x).isEqualTo(12);
            assertThat(fitting.bounds(page).width).isEqualTo(476);
        });
        assertThat(fitting.spot(fitting.y(new Spot(1, 300))).top()).isCloseTo(300, within(1.0));
        assertThat(fitting.isScaledAs(PageLayout.fitting(PAGES, 500))).isTrue();
        assertThat(fitting.isScaledAs(PageLayout.fitting(PAGES, 501))).isFalse();
        assertThat(PageLayout.fitting(PAGES, 0).scale(0)).isPositive();
        assertThat(PageLayout.fitting(List.of(), 0).pages()).isZero();
    }

    @Test
    void whatStandsAboveASpotIsFound() {
        Anchors anchors = new Anchors(Map.of("a", new Spot(0, 100), "b", new Spot(0, 300), "other", new Spot(1, 10), "c", new Spot(2, 0)));
        assertThat(anchors.above(new Spot(0, 50), name -> true)).isEmpty();
        assertThat(anchors.above(new Spot(0, 299), name -> true)).contains("a");
        assertThat(anchors.above(new Spot(1, 500), name -> !name.equals("other"))).contains("b");
        assertThat(anchors.above(new Spot(2, 0), name -> true)).contains("c");
        assertThat(anchors.spot("nowhere")).isEmpty();
    }
}
