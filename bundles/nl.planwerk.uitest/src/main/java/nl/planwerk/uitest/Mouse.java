// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import java.util.Optional;
import nl.planwerk.uitest.internal.XServer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Moves the pointer and presses its buttons. Clicks only where the wanted widget lies uncovered. */
public final class Mouse {
    private static final int LEFT = 1;
    private static final int RIGHT = 3;
    private static final int DRAG_STEPS = 8;
    /** Pixels of the screen for each pixel that GTK tells of. */
    private static final int SCALE = Integer.parseInt(Optional.ofNullable(System.getenv("GDK_SCALE")).orElse("1"));

    private final Ui ui;
    private final XServer server;

    public Mouse(Ui ui, XServer server) {
        this.ui = ui;
        this.server = server;
    }

    /** Moves the pointer there, and waits until the program sees it there. */
    public void move(Place place) {
        move(place.middle());
        ui.await(() -> place.name() + " at " + place.bounds() + " is covered by " + under(), Ui.PATIENCE,
                () -> isUnder(place.owner()) ? true : null);
    }

    private void move(Point point) {
        server.move(point.x * SCALE, point.y * SCALE);
        server.send();
        ui.settle();
    }

    private Control under() {
        return ui.display().getCursorControl();
    }

    private boolean isUnder(Control wanted) {
        Control found = under();
        return found != null && (found == wanted || WidgetTree.ancestors(found).anyMatch(around -> around == wanted)
                || WidgetTree.ancestors(wanted).anyMatch(around -> around == found));
    }

    /** A click with the left button. */
    public void click(Place place) {
        move(place);
        press(LEFT);
        server.send();
        ui.settle();
    }

    /** Two clicks, close enough to count as one double click. */
    public void doubleClick(Place place) {
        move(place);
        press(LEFT);
        press(LEFT);
        server.send();
        ui.settle();
    }

    /** A click with the right button. */
    public void contextClick(Place place) {
        move(place);
        press(RIGHT);
        server.send();
        ui.settle();
    }

    private void press(int button) {
        server.button(button, true);
        server.button(button, false);
    }

    /** Drags from one place to another with the left button. */
    public void drag(Place from, Place to) {
        move(from);
        Point start = from.middle();
        Point end = to.middle();
        server.button(LEFT, true);
        server.send();
        ui.settle();
        for (int step = 1; step <= DRAG_STEPS; step++) {
            move(new Point(start.x + (end.x - start.x) * step / DRAG_STEPS, start.y + (end.y - start.y) * step / DRAG_STEPS));
        }
        server.button(LEFT, false);
        server.send();
        ui.settle();
    }
}
