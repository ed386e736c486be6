// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import nl.planwerk.chart.Point;
import nl.planwerk.chart.map.Geography;
import nl.planwerk.chart.map.Outlines;

/** What a map shows: a part of the country, and the point that is chosen on it. Knows no widget. */
final class MapState {
    /** Points per degree of latitude at which one point is about ten metres. */
    private static final double NEAREST = 11_000;
    private static final double MARGIN = 0.04;
    /** Degrees of latitude to be seen around a point that was chosen before. */
    private static final double AROUND = 0.9;
    private static final double LEAST = 0.3;
    private static final int EDGE = 12;
    private static final int FEWEST_DECIMALS = 2;
    private static final int MOST_DECIMALS = 5;

    private Geography view;
    private double farthest;
    private Optional<Point> chosen;

    /** @param chosen longitude and latitude in degrees */
    MapState(double width, double height, Optional<Point> chosen) {
        this.chosen = chosen;
        whole(width, height);
        chosen.ifPresent(at -> view = Geography.of(List.of(at), 0, AROUND, 0, 0, width, height));
    }

    private void whole(double width, double height) {
        view = Geography.of(Outlines.home().stream().flatMap(List::stream).toList(), MARGIN, LEAST, 0, 0, width, height);
        farthest = view.scale() / 2;
    }

    Geography view() {
        return view;
    }

    /** The chosen point in degrees. */
    Optional<Point> chosen() {
        return chosen;
    }

    /** Shows the whole country. */
    void whole() {
        whole(view.width(), view.height());
    }

    /** The rectangle has another size. */
    void sized(double width, double height) {
        view = view.sized(width, height);
    }

    /** What is seen goes so many points to the right and down. */
    void moved(double x, double y) {
        view = view.moved(x, y);
    }

    /** Nearer for a factor above one, as far as it goes; a point of the rectangle stays. */
    void zoomed(double factor, Point fixed) {
        double scale = Math.max(farthest, Math.min(NEAREST, view.scale() * factor));
        view = view.zoomed(scale / view.scale(), fixed);
    }

    /** Nearer or farther around the chosen point, or the middle if that is not seen. */
    void zoomed(double factor) {
        zoomed(factor, chosen.map(view::place).filter(view::shows).orElseGet(this::middle));
    }

    private Point middle() {
        return new Point(view.width() / 2, view.height() / 2);
    }

    /** Chooses what lies at a point of the rectangle. */
    void choose(Point point) {
        Point degrees = view.degrees(point);
        choose(Optional.of(new Point(rounded(degrees.x(), 180).doubleValue(), rounded(degrees.y(), 90).doubleValue())));
    }

    /** Chooses a point in degrees, and brings it into view. */
    void choose(Optional<Point> degrees) {
        chosen = degrees;
        degrees.map(view::place).ifPresent(at -> {
            if (at.x() < EDGE || at.y() < EDGE || at.x() > view.width() - EDGE || at.y() > view.height() - EDGE) {
                view = view.moved(view.width() / 2 - at.x(), view.height() / 2 - at.y());
            }
        });
    }

    /** Moves the chosen point by so many points of the rectangle; without one, the middle is chosen. */
    void step(double x, double y) {
        Point from = chosen.map(view::place).orElseGet(() -> new Point(view.width() / 2 - x, view.height() / 2 - y));
        choose(new Point(from.x() + x, from.y() + y));
    }

    /** As many decimals as can be told apart at this scale. */
    private BigDecimal rounded(double degrees, int limit) {
        int decimals = (int) Math.max(FEWEST_DECIMALS, Math.min(MOST_DECIMALS, Math.ceil(Math.log10(view.scale()))));
        return BigDecimal.valueOf(Math.max(-limit, Math.min(limit, degrees))).setScale(decimals, RoundingMode.HALF_UP);
    }
}
