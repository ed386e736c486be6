// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.internal;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.chart.MapPlot;
import nl.planwerk.chart.Point;
import nl.planwerk.chart.map.Geography;

/** Names towns on a map where these cover no mark and no other name. */
final class MapTowns {
    private static final int MOST = 12;
    private static final double DOT = 1.3;
    private static final double GAP = 3.5;

    private final Sketch sketch;
    private final Geography view;
    private final List<Box> taken = new ArrayList<>();

    /** A rectangle that is in use. */
    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** @param marks middles of what must stay free, each as wide and high as twice the radius */
    MapTowns(Sketch sketch, Geography view, List<Point> marks, double radius) {
        this.sketch = sketch;
        this.view = view;
        marks.forEach(mark -> taken.add(new Box(mark.x() - radius, mark.y() - radius, mark.x() + radius, mark.y() + radius)));
    }

    void draw(List<MapPlot.Town> towns) {
        int named = 0;
        for (int i = 0; i < towns.size() && named < MOST; i++) {
            named += named(towns.get(i)) ? 1 : 0;
        }
    }

    private boolean named(MapPlot.Town town) {
        Point at = view.place(town.at());
        double half = sketch.size * 0.6;
        double width = sketch.fit.width(town.name());
        boolean left = at.x() + GAP + width > view.left() + view.width() - 2;
        double x = left ? at.x() - GAP - width : at.x() + GAP;
        Box box = new Box(Math.min(x, at.x() - DOT), at.y() - half, Math.max(x + width, at.x() + DOT), at.y() + half);
        boolean inside = box.left() > view.left() + 2 && box.right() < view.left() + view.width() - 2
                && box.top() > view.top() + 2 && box.bottom() < view.top() + view.height() - 2;
        if (!inside || taken.stream().anyMatch(box::meets)) {
            return false;
        }
        taken.add(box);
        sketch.mark(at.x(), at.y(), DOT, 0, sketch.theme.muted(), Sketch.NOTHING);
        sketch.text(x, at.y() + sketch.size * 0.36, town.name(), Sketch.Align.START, sketch.theme.muted(), Sketch.NOTHING);
        return true;
    }
}
