// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.planwerk.checks.internal.Delta;
import nl.planwerk.checks.internal.Guard;
import nl.planwerk.checks.internal.LiveView;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.AcceptedWarnings;

/**
 * Keeps the problems of one plan while it is edited. {@link #start} runs every check; {@link #update} runs again what an
 * edit can have changed: a record's checks for the records that changed and those next to them, other checks if a section
 * or field that they name changed. Safe for several threads, which wait for each other.
 */
public final class CheckEngine {
    private final List<CheckRun> runs;
    private LiveView view;

    /** An engine with these checks; from then on the list may change without effect. */
    public CheckEngine(List<Check> checks) {
        this.runs = checks.stream().map(CheckRun::new).toList();
    }

    /** Runs every check on a plan. */
    public synchronized void start(Plan plan) {
        view = new LiveView(plan);
        runs.forEach(run -> run.all(view));
    }

    /**
     * Follows an edit, or any other change of the plan. The result is that of {@link #start} with the new plan.
     *
     * @return what changed; problems that are in both plans in other words count as removed and added
     */
    public synchronized Changes update(Plan plan) {
        if (view == null || view.plan().vocabulary() != plan.vocabulary()) {
            List<Problem> before = view == null ? List.of() : problems();
            start(plan);
            return difference(before, problems());
        }
        Delta delta = Delta.between(view.plan(), plan);
        if (delta.sections().contains(AcceptedWarnings.SECTION_ID)) {
            List<Problem> before = problems();
            follow(plan, delta, new ArrayList<>(), new ArrayList<>());
            return difference(before, problems());
        }
        List<Problem> added = new ArrayList<>();
        List<Problem> removed = new ArrayList<>();
        follow(plan, delta, added, removed);
        Acceptance acceptance = Acceptance.of(plan);
        added.replaceAll(acceptance::mark);
        removed.replaceAll(acceptance::mark);
        return new Changes(added, removed);
    }

    private void follow(Plan plan, Delta delta, List<Problem> added, List<Problem> removed) {
        LiveView.Touched touched = view.update(plan, delta);
        runs.forEach(run -> run.again(view, delta, touched, added, removed));
    }

    private static Changes difference(List<Problem> before, List<Problem> after) {
        List<Problem> added = new ArrayList<>(after);
        before.forEach(added::remove);
        List<Problem> removed = new ArrayList<>(before);
        after.forEach(removed::remove);
        return new Changes(added, removed);
    }

    /** All problems: check by check, each in the plan's order; accepted ones are marked. */
    public synchronized List<Problem> problems() {
        List<Problem> all = new ArrayList<>();
        if (view != null) {
            Acceptance acceptance = Acceptance.of(view.plan());
            Map<String, Integer> positions = new HashMap<>();
            Comparator<String> order = Comparator.comparingInt(id -> positions.computeIfAbsent(id, view::position));
            runs.forEach(run -> run.problems(order).forEach(problem -> all.add(acceptance.mark(problem))));
        }
        return all;
    }

    /** The checks that could not be done, each once. */
    public synchronized List<FailedCheck> failures() {
        return runs.stream().flatMap(run -> run.failure().stream()).toList();
    }

    /** The mechanical mends of a problem of the plan as it is now; a check that fails to make them has none. */
    public synchronized List<QuickFix> fixes(Problem problem) {
        List<QuickFix> fixes = new ArrayList<>();
        runs.stream().filter(run -> run.id().equals(problem.rule())).forEach(run ->
                Guard.failure(() -> fixes.addAll(run.check().fixes(problem, view))));
        return List.copyOf(fixes);
    }
}
