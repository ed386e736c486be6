// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import nl.planwerk.workspace.EditPlace;

/** Where an author of one plan came from, to go back there and forward again. */
final class PlaceHistory {
    private static final int MOST = 100;

    private final Deque<Stop> before = new ArrayDeque<>();
    private final Deque<Stop> after = new ArrayDeque<>();

    /**
     * A page, and where on it.
     *
     * @param place of the record or field that had the focus, if one had
     */
    record Stop(String page, Optional<EditPlace> place) {
    }

    /** The author leaves this place for another one. */
    void leave(Stop from) {
        push(before, from);
        after.clear();
    }

    private static void push(Deque<Stop> stops, Stop stop) {
        if (!stop.equals(stops.peek())) {
            stops.push(stop);
        }
        if (stops.size() > MOST) {
            stops.removeLast();
        }
    }

    /** Whether there is a place to go back to. */
    boolean canBack() {
        return !before.isEmpty();
    }

    /** Whether the author went back from somewhere. */
    boolean canForward() {
        return !after.isEmpty();
    }

    /** The place left last, other than the present one; empty if there is none. */
    Optional<Stop> back(Stop now) {
        return step(before, after, now);
    }

    /** The place gone back from last, other than the present one; empty if there is none. */
    Optional<Stop> forward(Stop now) {
        return step(after, before, now);
    }

    private static Optional<Stop> step(Deque<Stop> from, Deque<Stop> to, Stop now) {
        while (now.equals(from.peek())) {
            from.pop();
        }
        Optional<Stop> found = Optional.ofNullable(from.poll());
        found.ifPresent(stop -> push(to, now));
        return found;
    }
}
