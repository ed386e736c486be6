// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.place;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import nl.planwerk.chart.MapPlot;
import nl.planwerk.chart.Point;
import nl.planwerk.chart.map.Outlines;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.FormTheme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A map on which a point is chosen: by a click or the arrows. It is moved by dragging or Ctrl with the arrows, and brought
 * nearer by the wheel, plus and minus.
 */
final class MapCanvas extends Canvas {
    /** Ctrl and the wheel, a key, or a button: how much nearer. */
    static final double NEARER = 1.5;
    private static final double WHEEL = 1.25;
    private static final int STEP = 8;
    private static final int PAN = 60;
    /** So far the pointer may go for a click to be no drag. */
    private static final int STILL = 4;

    private final FormTheme theme;
    private final List<KnownPlaces.Spot> spots;
    private final List<MapPlot.Town> towns;
    private final Consumer<Point> listener;
    private final Optional<Point> first;
    private Optional<MapState> state = Optional.empty();
    private Optional<org.eclipse.swt.graphics.Point> pressed = Optional.empty();
    private boolean dragged;

    /**
     * A map.
     *
     * @param first    the point chosen at first, in degrees
     * @param listener is given the point that the author chooses on the map, in degrees
     */
    MapCanvas(Composite parent, FormContext context, List<KnownPlaces.Spot> spots, Optional<Point> first,
            Consumer<Point> listener) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        this.theme = context.theme();
        this.spots = spots;
        this.towns = Outlines.towns(context.locale());
        this.first = first;
        this.listener = listener;
        on(SWT.Resize, event -> resized());
        on(SWT.Paint, this::paint);
        on(SWT.MouseDown, this::pressed);
        on(SWT.MouseMove, this::moved);
        on(SWT.MouseUp, this::released);
        on(SWT.MouseVerticalWheel, this::turned);
        on(SWT.KeyDown, this::key);
        on(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        on(SWT.FocusIn, event -> redraw());
        on(SWT.FocusOut, event -> redraw());
    }

    private void on(int type, Consumer<Event> then) {
        addListener(type, then::accept);
    }

    private void resized() {
        int width = Math.max(1, getClientArea().width);
        int height = Math.max(1, getClientArea().height);
        state.ifPresentOrElse(map -> map.sized(width, height), () -> state = Optional.of(new MapState(width, height, first)));
        redraw();
    }

    private void paint(Event event) {
        state.ifPresent(map -> {
            MapPainter painter = new MapPainter(event.gc, map.view(), theme);
            painter.land();
            painter.spots(spots, towns);
            painter.scale();
            map.chosen().ifPresent(painter::cross);
            if (isFocusControl()) {
                event.gc.drawFocus(1, 1, getClientArea().width - 2, getClientArea().height - 2);
            }
        });
    }

    private void pressed(Event event) {
        setFocus();
        pressed = event.button == 1 ? Optional.of(new org.eclipse.swt.graphics.Point(event.x, event.y)) : Optional.empty();
        dragged = false;
    }

    private void moved(Event event) {
        pressed.ifPresent(from -> {
            if (dragged || Math.abs(event.x - from.x) > STILL || Math.abs(event.y - from.y) > STILL) {
                dragged = true;
                pressed = Optional.of(new org.eclipse.swt.graphics.Point(event.x, event.y));
                change(map -> map.moved(event.x - from.x, event.y - from.y));
            }
        });
    }

    private void released(Event event) {
        if (pressed.isPresent() && !dragged) {
            choose(map -> map.choose(new Point(event.x, event.y)));
        }
        pressed = Optional.empty();
    }

    private void turned(Event event) {
        event.doit = false;
        change(map -> map.zoomed(event.count > 0 ? WHEEL : 1 / WHEEL, new Point(event.x, event.y)));
    }

    private void key(Event event) {
        int x = event.keyCode == SWT.ARROW_LEFT ? -1 : event.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
        int y = event.keyCode == SWT.ARROW_UP ? -1 : event.keyCode == SWT.ARROW_DOWN ? 1 : 0;
        if (x != 0 || y != 0) {
            if ((event.stateMask & SWT.MOD1) != 0) {
                change(map -> map.moved(-x * PAN, -y * PAN));
            } else {
                int step = (event.stateMask & SWT.SHIFT) != 0 ? 1 : STEP;
                choose(map -> map.step(x * step, y * step));
            }
        } else if (event.character == '+' || event.character == '=') {
            zoom(NEARER);
        } else if (event.character == '-') {
            zoom(1 / NEARER);
        } else if (event.character == '0') {
            whole();
        }
    }

    /** Nearer for a factor above one. */
    void zoom(double factor) {
        change(map -> map.zoomed(factor));
    }

    /** Shows the whole country. */
    void whole() {
        change(MapState::whole);
    }

    /** Shows another chosen point, in degrees, without telling the listener. */
    void show(Optional<Point> degrees) {
        change(map -> map.choose(degrees));
    }

    private void choose(Consumer<MapState> how) {
        change(how);
        state.flatMap(MapState::chosen).ifPresent(listener);
    }

    private void change(Consumer<MapState> how) {
        state.ifPresent(how);
        redraw();
    }
}
