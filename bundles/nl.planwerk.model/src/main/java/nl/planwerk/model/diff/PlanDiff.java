// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.plan.Section;

/**
 * Compares two plans of one vocabulary. Parts that both plans share are skipped without a look into them, so comparing two
 * roots of one editing history costs what changed, not what there is.
 */
public final class PlanDiff {
    private final List<Change> changes = new ArrayList<>();

    private PlanDiff() {
    }

    /** The differences; item ids must be unique within each section. */
    public static ChangeSet between(Plan before, Plan after) {
        PlanDiff diff = new PlanDiff();
        diff.plans(before, after);
        return new ChangeSet(diff.changes);
    }

    private void plans(Plan before, Plan after) {
        if (!before.plugin().equals(after.plugin())) {
            changes.add(new Change.PluginChanged(before.plugin(), after.plugin()));
        }
        if (before.header() != after.header()) {
            maps(before.header().members(), after.header().members(), (name, values) ->
                    changes.add(new Change.HeaderChanged(name, values.before(), values.after())));
        }
        unknown(Optional.empty(), before.unknown(), after.unknown());
        if (before.sections() != after.sections()) {
            maps(before.sections(), after.sections(), this::parts);
        }
    }

    private record Pair<V>(Optional<V> before, Optional<V> after) {
    }

    /** Calls back for every key whose values differ, in the order of the first map, then of the second. */
    private static <V> void maps(Map<String, ? extends V> before, Map<String, ? extends V> after,
            BiConsumer<String, Pair<V>> differing) {
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            V old = before.get(key);
            V now = after.get(key);
            if (old != now && !Objects.equals(old, now)) {
                differing.accept(key, new Pair<>(Optional.ofNullable(old), Optional.ofNullable(now)));
            }
        }
    }

    private void parts(String id, Pair<Object> parts) {
        Optional<RawValue> rawBefore = parts.before().filter(RawValue.class::isInstance).map(RawValue.class::cast);
        Optional<RawValue> rawAfter = parts.after().filter(RawValue.class::isInstance).map(RawValue.class::cast);
        Optional<Section> before = parts.before().filter(Section.class::isInstance).map(Section.class::cast);
        Optional<Section> after = parts.after().filter(Section.class::isInstance).map(Section.class::cast);
        if (!rawBefore.equals(rawAfter)) {
            changes.add(new Change.UnknownSectionChanged(id, rawBefore, rawAfter));
        }
        if (before.isEmpty() && after.isPresent()) {
            changes.add(new Change.SectionAdded(id));
        }
        sections(before.orElse(Section.empty(id)), after.orElse(Section.empty(id)));
        if (before.isPresent() && after.isEmpty()) {
            changes.add(new Change.SectionRemoved(id));
        }
    }

    private void sections(Section before, Section after) {
        if (!before.introduction().equals(after.introduction())) {
            changes.add(new Change.IntroductionChanged(before.id(), before.introduction(), after.introduction()));
        }
        unknown(Optional.of(before.id()), before.unknown(), after.unknown());
        if (before.items() != after.items()) {
            items(before.id(), before.items(), after.items());
        }
    }

    private void unknown(Optional<String> section, Map<String, RawValue> before, Map<String, RawValue> after) {
        maps(before, after, (String name, Pair<RawValue> values) ->
                changes.add(new Change.UnknownChanged(section, name, values.before(), values.after())));
    }

    private void items(String section, List<Item> before, List<Item> after) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            positions.put(before.get(i).id(), i);
        }
        int[] origins = new int[after.size()];
        for (int i = 0; i < after.size(); i++) {
            Integer from = positions.get(after.get(i).id());
            boolean same = from != null && before.get(from).type().id().equals(after.get(i).type().id());
            origins[i] = same ? from : -1;
        }
        removed(section, before, origins);
        boolean[] stays = Order.longestAscending(origins);
        for (int i = 0; i < origins.length; i++) {
            Item item = after.get(i);
            if (origins[i] < 0) {
                changes.add(new Change.ItemAdded(section, item, i));
                continue;
            }
            fields(section, before.get(origins[i]), item);
            if (!stays[i]) {
                changes.add(new Change.ItemMoved(section, item.id(), origins[i], i));
            }
        }
    }

    private void removed(String section, List<Item> before, int[] origins) {
        boolean[] kept = new boolean[before.size()];
        for (int origin : origins) {
            if (origin >= 0) {
                kept[origin] = true;
            }
        }
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                changes.add(new Change.ItemRemoved(section, before.get(i), i));
            }
        }
    }

    private void fields(String section, Item before, Item after) {
        if (before != after) {
            maps(before.members(), after.members(), (name, values) -> changes.add(
                    new Change.FieldChanged(section, after.id(), name, values.before(), values.after())));
        }
    }
}
