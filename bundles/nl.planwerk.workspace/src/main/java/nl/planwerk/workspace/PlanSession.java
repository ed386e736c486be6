// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import nl.planwerk.model.plan.Plan;

/**
 * A plan being edited: its present state, what can be undone, and whether it differs from what is saved. No user
 * interface. To be used from one thread (the workbench uses its UI thread); {@link #plan()} may be handed to others, as
 * plans never change.
 *
 * <p>Text that is still being typed lives in widgets: they register a {@link #onFlush flusher}, and {@link #flush} has
 * them commit before a save, an undo or an export.
 */
public final class PlanSession {
    private static final System.Logger LOG = System.getLogger(PlanSession.class.getName());

    private final Clock clock;
    private final PlanHistory history;
    private final List<PlanListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> flushers = new CopyOnWriteArrayList<>();
    private Plan plan;
    private Plan saved;
    private Optional<Path> file;

    private PlanSession(Plan plan, Plan saved, Optional<Path> file, Clock clock) {
        this(plan, saved, file, clock, new PlanHistory());
    }

    PlanSession(Plan plan, Plan saved, Optional<Path> file, Clock clock, PlanHistory history) {
        this.history = history;
        this.plan = plan;
        this.saved = saved;
        this.file = file;
        this.clock = clock;
    }

    /** A session on a plan as it stands in a file. */
    public static PlanSession opened(Plan plan, Path file) {
        return new PlanSession(plan, plan, Optional.of(file), Clock.systemUTC());
    }

    /**
     * A session on a plan that stands in no file yet, or differs from the file: dirty from the start.
     *
     * @param saved what the file holds; an empty plan if there is no file
     */
    public static PlanSession unsaved(Plan plan, Plan saved, Optional<Path> file) {
        return new PlanSession(plan, saved, file, Clock.systemUTC());
    }

    static PlanSession opened(Plan plan, Path file, Clock clock) {
        return new PlanSession(plan, plan, Optional.of(file), clock);
    }

    public Plan plan() {
        return plan;
    }

    public Optional<Path> file() {
        return file;
    }

    /** Whether the plan differs from what was last saved. Undoing all edits since then makes it clean again. */
    public boolean dirty() {
        return plan != saved && !plan.equals(saved);
    }

    /**
     * Makes an edit. Nothing happens if it leaves the plan as it is.
     *
     * @return whether the plan changed
     */
    public boolean apply(Edit edit) {
        Plan before = plan;
        Plan after = edit.change().apply(before);
        if (after == before || after.equals(before)) {
            return false;
        }
        plan = after;
        history.add(new PlanHistory.Step(edit.label(), edit.place(), edit.typing(), clock.instant(), before, after));
        tell(before, Optional.empty());
        return true;
    }

    /** Undoes the last edit; false if there is none. What is still being typed is committed first, so it is what goes. */
    public boolean undo() {
        flush();
        return history.undo().map(step -> move(step.before(), step.place())).orElse(false);
    }

    /** Redoes what was undone last; false if there is nothing. */
    public boolean redo() {
        flush();
        return history.redo().map(step -> move(step.after(), step.place())).orElse(false);
    }

    private boolean move(Plan to, EditPlace place) {
        Plan before = plan;
        plan = to;
        tell(before, Optional.of(place));
        return true;
    }

    /** Label of what {@link #undo} would undo. */
    public Optional<String> undoLabel() {
        return history.undoLabel();
    }

    /** Label of what {@link #redo} would redo. */
    public Optional<String> redoLabel() {
        return history.redoLabel();
    }

    /** Typing from now on is a step of its own: the author has moved to another place. */
    public void seal() {
        history.seal();
    }

    /**
     * Says that this plan now stands in this file. Edits made while it was being written stay unsaved.
     */
    public void savedAs(Plan written, Path target) {
        saved = written;
        file = Optional.of(target);
        history.seal();
        tell(plan, Optional.empty());
    }

    /**
     * Has the widgets commit what is still being typed. If one of them fails the others are asked all the same, and its
     * exception is thrown then: a save must not go on without what the author sees on the screen.
     */
    public void flush() {
        RuntimeException failure = null;
        for (Runnable flusher : flushers) {
            try {
                flusher.run();
            } catch (RuntimeException e) {
                failure = added(failure, e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static RuntimeException added(RuntimeException first, RuntimeException next) {
        if (first == null) {
            return next;
        }
        first.addSuppressed(next);
        return first;
    }

    /** Registers a widget that holds text not yet committed; returns what takes it out again. */
    public Runnable onFlush(Runnable flusher) {
        flushers.add(flusher);
        return () -> flushers.remove(flusher);
    }

    /** Registers a listener; returns what takes it out again. */
    public Runnable onChange(PlanListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell(Plan before, Optional<EditPlace> show) {
        PlanListener.Event event = new PlanListener.Event(this, before, plan, show);
        for (PlanListener listener : listeners) {
            try {
                listener.changed(event);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "a listener failed; the others are told all the same", e);
            }
        }
    }
}
