// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/** Where pages stand below each other at some scale. All lengths but those of pages are in SWT's points of the screen. */
final class PageLayout {
    /** Between two pages, and around them. */
    static final int GAP = 12;

    private final List<Rectangle> bounds = new ArrayList<>();
    private final double scale;
    private final int width;
    private final int height;

    /** @param scale points of the screen for one point of a page */
    PageLayout(List<PageSize> pages, double scale) {
        this.scale = scale;
        int y = GAP;
        int widest = 0;
        for (PageSize page : pages) {
            Rectangle place = new Rectangle(GAP, y, (int) Math.round(page.width() * scale), (int) Math.round(page.height() * scale));
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

    double scale() {
        return scale;
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
        return bounds.get(spot.page()).y + (int) Math.round(spot.top() * scale);
    }

    /** The spot at that height. */
    Spot spot(int y) {
        int page = pageAt(y);
        return new Spot(page, Math.max(0, (y - bounds.get(page).y) / scale));
    }

    /** The scale at which the widest page fits into that width. */
    static double fitting(List<PageSize> pages, int width) {
        double widest = pages.stream().mapToDouble(PageSize::width).max().orElse(1);
        return Math.max(0.1, (width - 2 * GAP) / widest);
    }
}
