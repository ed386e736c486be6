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
import java.util.function.Consumer;

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
    private boolean stuck;

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
        if (inputs.isEmpty() || stuck) {
            return;
        }
        found.clear();
        failed.clear();
        take(check instanceof RecordCheck records
                ? attempt -> view.sections(inputs.get()).forEach(section -> view.plan().items(section)
                        .forEach(item -> attempt.one(item.id(), problems -> records.check(item, view, problems), view)))
                : attempt -> attempt.one(WHOLE, problems -> ((PlanCheck) check).check(view, problems), view));
    }

    /** Runs it, a plugin's check within a time; one that took too long is not run again. */
    private void take(Consumer<Attempt> run) {
        Attempt attempt = new Attempt(check);
        if (id.indexOf(':') < 0) {
            run.accept(attempt);
        } else {
            Guard.failureInTime(() -> run.accept(attempt)).ifPresent(failure -> {
                stuck = true;
                failed.put(WHOLE, failure);
            });
        }
        if (!stuck) {
            found.putAll(attempt.found());
            failed.putAll(attempt.failed());
        }
    }

    /** What one run finds; kept only when it comes to an end. */
    private record Attempt(Check check, Map<String, List<Problem>> found, Map<String, String> failed) {

        Attempt(Check check) {
            this(check, new HashMap<>(), new HashMap<>());
        }

        void one(String subject, Consumer<Problems> body, LiveView view) {
            Problems problems = new Problems(check, view);
            Optional<String> failure = Guard.failure(() -> body.accept(problems));
            if (failure.isPresent()) {
                failed.put(subject, failure.get());
            } else if (!problems.all().isEmpty()) {
                found.put(subject, problems.all());
            }
        }
    }

    /** What an edit can have changed. */
    void again(LiveView view, Delta delta, LiveView.Touched touched, List<Problem> added, List<Problem> removed) {
        if (inputs.isEmpty() || stuck) {
            return;
        }
        if (delta.reaches(inputs.get())) {
            Map<String, List<Problem>> before = new HashMap<>(found);
            all(view);
            before.forEach((subject, old) -> compare(old, found.getOrDefault(subject, List.of()), added, removed));
            found.forEach((subject, now) -> compare(before.containsKey(subject) ? now : List.of(), now, added, removed));
        } else if (check instanceof RecordCheck records) {
            records(records, inputs.get().neighbours() ? touched.near() : touched.changed(), view, added, removed);
        }
    }

    private void records(RecordCheck records, Collection<String> subjects, LiveView view, List<Problem> added,
            List<Problem> removed) {
        Map<String, List<Problem>> before = new HashMap<>();
        subjects.forEach(subject -> {
            failed.remove(subject);
            before.put(subject, Optional.ofNullable(found.remove(subject)).orElse(List.of()));
        });
        take(attempt -> subjects.forEach(subject -> view.item(subject)
                .filter(item -> inputs.get().asks(view.sectionOf(subject).orElse(WHOLE)))
                .ifPresent((Item item) -> attempt.one(subject, problems -> records.check(item, view, problems), view))));
        before.forEach((subject, old) -> compare(old, found.getOrDefault(subject, List.of()), added, removed));
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
