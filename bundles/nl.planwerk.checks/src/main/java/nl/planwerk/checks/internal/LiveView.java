// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import nl.planwerk.analysis.Analysis;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.model.diff.References;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.vocabulary.Plans;

/** A plan with its indexes, which follow edits. Guarded by the engine that owns it. */
public final class LiveView implements PlanView {
    private static final int MOST_MEMOS = 5_000;
    private static final String HEADER = "plan";

    private record Entry(String section, Item item) {
    }

    /**
     * Records to look at again, by id.
     *
     * @param changed those that changed, came or went
     * @param near    these and the ones next to them, before or after
     */
    public record Touched(Set<String> changed, Set<String> near) {
    }

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Set<String>> uses = new HashMap<>();
    /** A plugin's check that was given up may still be using it. */
    private final Map<Object, Object> memos = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Integer>> positions = new HashMap<>();
    private Plan plan;
    private Analysis analysis;

    public LiveView(Plan plan) {
        this.plan = plan;
        this.analysis = Analysis.of(plan);
        uses(plan.header(), HEADER, true);
        plan.sections().forEach((id, part) -> {
            if (part instanceof Section section) {
                section.items().forEach(item -> enter(id, item));
            }
        });
    }

    private void enter(String section, Item item) {
        entries.put(item.id(), new Entry(section, item));
        uses(item, item.id(), true);
    }

    private void uses(Item item, String user, boolean there) {
        targets(item).forEach(target -> {
            if (there) {
                uses.computeIfAbsent(target, t -> new HashSet<>(4)).add(user);
            } else {
                uses.getOrDefault(target, Set.of()).remove(user);
            }
        });
    }

    private static Set<String> targets(Item item) {
        Set<String> targets = new HashSet<>();
        References.in(item, targets::add);
        return targets;
    }

    /** Follows an edit. */
    public Touched update(Plan newPlan, Delta delta) {
        Set<String> changed = new HashSet<>();
        Set<String> near = new HashSet<>();
        delta.items().forEach(pair -> pair.before().ifPresent(item -> {
            near(item, changed, near);
            uses(item, item.id(), false);
            entries.remove(item.id());
        }));
        delta.items().forEach(pair -> pair.after().ifPresent(item -> enter(pair.section(), item)));
        delta.items().forEach(pair -> pair.after().ifPresent(item -> near(item, changed, near)));
        if (!delta.header().isEmpty()) {
            uses(plan.header(), HEADER, false);
            uses(newPlan.header(), HEADER, true);
        }
        delta.sections().forEach(positions::remove);
        plan = newPlan;
        analysis = analysis.update(newPlan);
        return new Touched(changed, near);
    }

    private void near(Item item, Set<String> changed, Set<String> near) {
        changed.add(item.id());
        near.add(item.id());
        near.addAll(targets(item));
        near.addAll(uses.getOrDefault(item.id(), Set.of()));
    }

    /** The sections of a check's records, in the plan's order. */
    public List<String> sections(Inputs inputs) {
        return plan.sections().entrySet().stream().filter(e -> e.getValue() instanceof Section && inputs.asks(e.getKey()))
                .map(Map.Entry::getKey).toList();
    }

    /** Where a record stands, for putting records in the plan's order. */
    public int position(String id) {
        Optional<String> section = sectionOf(id);
        if (section.isEmpty()) {
            return -1;
        }
        int before = 0;
        for (Map.Entry<String, Object> part : plan.sections().entrySet()) {
            if (part.getKey().equals(section.get())) {
                break;
            }
            before += part.getValue() instanceof Section s ? s.items().size() : 0;
        }
        return before + positions.computeIfAbsent(section.get(), this::numbered).getOrDefault(id, 0);
    }

    private Map<String, Integer> numbered(String section) {
        Map<String, Integer> numbers = new HashMap<>();
        plan.items(section).forEach(item -> numbers.put(item.id(), numbers.size()));
        return numbers;
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public Analysis analysis() {
        return analysis;
    }

    @Override
    public Optional<Item> item(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::item);
    }

    @Override
    public Optional<String> sectionOf(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::section);
    }

    @Override
    public List<Item> users(String id, EntityType type) {
        List<Item> found = new ArrayList<>();
        for (String user : uses.getOrDefault(id, Set.of())) {
            Entry entry = entries.get(user);
            if (entry != null && entry.item().type().id().equals(type.id())) {
                found.add(entry.item());
            }
        }
        found.sort(Comparator.comparing(Item::id));
        return found;
    }

    @Override
    public boolean used(String id) {
        return !uses.getOrDefault(id, Set.of()).isEmpty();
    }

    @Override
    public boolean complete() {
        return Plans.complete(plan);
    }

    @Override
    public <T> T memo(Object key, Class<T> type, Function<Object, T> made) {
        if (memos.size() > MOST_MEMOS) {
            memos.clear();
        }
        return type.cast(memos.computeIfAbsent(key, made));
    }
}
