// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import nl.planwerk.model.plan.Plan;

/**
 * What can be undone and redone: the plans before and after each edit, which share all that did not change. Bounded in
 * steps and in the bytes that only the history holds; the oldest steps are forgotten first, but never the last one. Not
 * thread-safe.
 */
final class PlanHistory {
    /** Typing that pauses longer than this begins a new step. */
    static final Duration FOLD = Duration.ofSeconds(5);
    private static final int MAX_STEPS = 2_000;
    private static final long MAX_BYTES = 128L << 20;

    /** One step: an edit, the plans on both sides of it, and what it holds beyond what they share. */
    record Step(String label, EditPlace place, boolean typing, Instant at, Plan before, Plan after, long bytes) {

        Step(String label, EditPlace place, boolean typing, Instant at, Plan before, Plan after) {
            this(label, place, typing, at, before, after, StepSize.of(before, after));
        }

        Step folded(Step next) {
            return new Step(label, place, true, next.at, before, next.after);
        }
    }

    private final int maxSteps;
    private final long maxBytes;
    private long bytes;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private boolean sealed = true;

    PlanHistory() {
        this(MAX_STEPS, MAX_BYTES);
    }

    PlanHistory(int maxSteps, long maxBytes) {
        this.maxSteps = maxSteps;
        this.maxBytes = maxBytes;
    }

    void add(Step step) {
        undone.forEach(gone -> bytes -= gone.bytes);
        undone.clear();
        Step last = done.peek();
        if (!sealed && last != null && folds(last, step)) {
            bytes -= done.pop().bytes;
            Step folded = last.folded(step);
            if (!folded.before.equals(folded.after)) {
                push(folded);
            }
        } else {
            push(step);
        }
        sealed = false;
    }

    private void push(Step step) {
        done.push(step);
        bytes += step.bytes;
        while (done.size() > 1 && (done.size() > maxSteps || bytes > maxBytes)) {
            bytes -= done.removeLast().bytes;
        }
    }

    /** What the history holds beyond the plan of now, roughly. */
    long bytes() {
        return bytes;
    }

    int steps() {
        return done.size();
    }

    private static boolean folds(Step last, Step next) {
        return last.typing && next.typing && last.place.equals(next.place)
                && Duration.between(last.at, next.at).compareTo(FOLD) <= 0;
    }

    /** Nothing folds into the last step any more: after a save, an undo, or a move to another place. */
    void seal() {
        sealed = true;
    }

    Optional<Step> undo() {
        sealed = true;
        Step step = done.poll();
        if (step != null) {
            undone.push(step);
        }
        return Optional.ofNullable(step);
    }

    Optional<Step> redo() {
        sealed = true;
        Step step = undone.poll();
        if (step != null) {
            done.push(step);
        }
        return Optional.ofNullable(step);
    }

    Optional<String> undoLabel() {
        return Optional.ofNullable(done.peek()).map(Step::label);
    }

    Optional<String> redoLabel() {
        return Optional.ofNullable(undone.peek()).map(Step::label);
    }
}
