// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.swt.graphics.Rectangle;

/** Where pages stand below each other, each at its scale. All lengths but those of pages are in SWT's points of the screen. */
final class PageLayout {
    /** Between two pages, and around them. */
    static final int GAP = 12;
    private static final double LEAST = 0.1;

    private final List<Rectangle> bounds = new ArrayList<>();
    private final List<Double> scales;
    private final int width;
    private final int height;

    /** @param scale points of the screen for one point of a page */
    PageLayout(List<PageSize> pages, double scale) {
        this(pages, page -> scale);
    }

    private PageLayout(List<PageSize> pages, ToDoubleFunction<PageSize> scaleOf) {
        this.scales = pages.stream().map(scaleOf::applyAsDouble).toList();
        int y = GAP;
        int widest = 0;
        for (int i = 0; i < pages.size(); i++) {
            PageSize page = pages.get(i);
            double scale = scales.get(i);
            Rectangle place = new Rectangle(GAP, y, (int) Math.round(page.width() * scale),
                    (int) Math.round(page.height() * scale));
            bounds.add(place);
            y += place.height + GAP;
            widest = Math.max(widest, place.width);
        }
        width = widest + 2 * GAP;
        height = y;
        for (Rectangle place : bounds) {
            place.x = (width - place.width) / 2;
        }
    }

    /** Points of the screen for one point of that page. */
    double scale(int page) {
        return scales.get(page);
    }

    /** Whether pages have the same scales as in another layout. */
    boolean isScaledAs(PageLayout other) {
        return scales.equals(other.scales);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int pages() {
        return bounds.size();
    }

    Rectangle bounds(int page) {
        Rectangle place = bounds.get(page);
        return new Rectangle(place.x, place.y, place.width, place.height);
    }

    /** Numbers of the pages of which something lies between two heights, from 0. */
    List<Integer> between(int top, int bottom) {
        List<Integer> pages = new ArrayList<>();
        for (int page = 0; page < bounds.size(); page++) {
            Rectangle place = bounds.get(page);
            if (place.y < bottom && place.y + place.height > top) {
                pages.add(page);
            }
        }
        return pages;
    }

    /** The page at that height, or the one below it if that is between two; -1 if there is none. */
    int pageAt(int y) {
        for (int page = 0; page < bounds.size(); page++) {
            if (y < bounds.get(page).y + bounds.get(page).height) {
                return page;
            }
        }
        return bounds.size() - 1;
    }

    /** Height at which a spot stands. */
    int y(Spot spot) {
        return bounds.get(spot.page()).y + (int) Math.round(spot.top() * scale(spot.page()));
    }

    /** The spot at that height. */
    Spot spot(int y) {
        int page = pageAt(y);
        return new Spot(page, page < 0 ? 0 : Math.max(0, (y - bounds.get(page).y) / scale(page)));
    }

    /** Every page, upright or on its side, takes all of that width. */
    static PageLayout fitting(List<PageSize> pages, int width) {
        return new PageLayout(pages, page -> Math.max(LEAST, (width - 2 * GAP) / page.width()));
    }
}
