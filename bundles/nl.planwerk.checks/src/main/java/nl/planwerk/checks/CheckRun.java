// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.planwerk.checks.internal.Delta;
import nl.planwerk.checks.internal.Guard;
import nl.planwerk.checks.internal.LiveView;
import nl.planwerk.model.plan.Item;

/** One check and what it found, by record; a check of the whole plan has one entry without a name. */
final class CheckRun {
    private static final String WHOLE = "";

    private final Check check;
    private final String id;
    private final Optional<Inputs> inputs;
    private final Map<String, List<Problem>> found = new HashMap<>();
    private final TreeMap<String, String> failed = new TreeMap<>();

    CheckRun(Check check) {
        this.check = check;
        String[] name = {check.getClass().getName()};
        Inputs[] read = new Inputs[1];
        Optional<String> failure = Guard.failure(() -> {
            name[0] = check.id();
            read[0] = check.inputs();
            read[0].records();
        });
        this.id = name[0];
        this.inputs = failure.isPresent() ? Optional.empty() : Optional.of(read[0]);
        failure.ifPresent(detail -> failed.put(WHOLE, detail));
    }

    Check check() {
        return check;
    }

    String id() {
        return id;
    }

    Optional<FailedCheck> failure() {
        return failed.isEmpty() ? Optional.empty() : Optional.of(new FailedCheck(id, failed.firstEntry().getValue()));
    }

    /** From cold. */
    void all(LiveView view) {
        if (inputs.isEmpty()) {
            return;
        }
        found.clear();
        failed.clear();
        if (check instanceof RecordCheck records) {
            view.sections(inputs.get()).forEach(section -> view.plan().items(section)
                    .forEach(item -> one(item.id(), problems -> records.check(item, view, problems), view)));
        } else {
            whole(view);
        }
    }

    private void whole(LiveView view) {
        one(WHOLE, problems -> ((PlanCheck) check).check(view, problems), view);
    }

    private interface Body {
        void run(Problems problems);
    }

    private void one(String subject, Body body, LiveView view) {
        Problems problems = new Problems(check, view);
        Optional<String> failure = Guard.failure(() -> body.run(problems));
        if (failure.isPresent()) {
            failed.put(subject, failure.get());
        } else if (!problems.all().isEmpty()) {
            found.put(subject, problems.all());
        }
    }

    /** What an edit can have changed. */
    void again(LiveView view, Delta delta, LiveView.Touched touched, List<Problem> added, List<Problem> removed) {
        if (inputs.isEmpty()) {
            return;
        }
        if (delta.reaches(inputs.get())) {
            Map<String, List<Problem>> before = new HashMap<>(found);
            all(view);
            before.forEach((subject, old) -> compare(old, found.getOrDefault(subject, List.of()), added, removed));
            found.forEach((subject, now) -> compare(before.containsKey(subject) ? now : List.of(), now, added, removed));
        } else if (check instanceof RecordCheck records) {
            Collection<String> subjects = inputs.get().neighbours() ? touched.near() : touched.changed();
            subjects.forEach(subject -> record(records, subject, view, added, removed));
        }
    }

    private void record(RecordCheck records, String subject, LiveView view, List<Problem> added, List<Problem> removed) {
        List<Problem> before = Optional.ofNullable(found.remove(subject)).orElse(List.of());
        failed.remove(subject);
        view.item(subject).filter(item -> inputs.get().asks(view.sectionOf(subject).orElse(WHOLE)))
                .ifPresent((Item item) -> one(subject, problems -> records.check(item, view, problems), view));
        compare(before, found.getOrDefault(subject, List.of()), added, removed);
    }

    private static void compare(List<Problem> before, List<Problem> after, List<Problem> added, List<Problem> removed) {
        if (before.equals(after)) {
            return;
        }
        List<Problem> fresh = new ArrayList<>(after);
        before.forEach(old -> {
            if (!fresh.remove(old)) {
                removed.add(old);
            }
        });
        added.addAll(fresh);
    }

    /** What it found, its records in that order. */
    List<Problem> problems(Comparator<String> order) {
        return found.entrySet().stream().sorted(Map.Entry.comparingByKey(order)).flatMap(e -> e.getValue().stream()).toList();
    }
}
