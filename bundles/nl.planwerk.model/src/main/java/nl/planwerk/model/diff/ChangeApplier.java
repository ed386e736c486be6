// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.diff;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.plan.Section;

/** Applies changes to a plan: collected by section, so that the cost is linear. */
final class ChangeApplier {
    private final Plan plan;
    private PluginStamp plugin;
    private Item header;
    private final Map<String, RawValue> unknown;
    private final Map<String, RawValue> rawSections = new LinkedHashMap<>();
    private final Map<String, SectionEdit> edits = new LinkedHashMap<>();
    private final Set<String> removed = new LinkedHashSet<>();

    ChangeApplier(Plan plan) {
        this.plan = plan;
        this.plugin = plan.plugin();
        this.header = plan.header();
        this.unknown = new LinkedHashMap<>(plan.unknown());
    }

    Plan apply(List<Change> changes) {
        changes.forEach(this::apply);
        Map<String, Object> parts = new LinkedHashMap<>(plan.sections());
        parts.keySet().removeAll(removed);
        rawSections.forEach(parts::put);
        Plan result = Plan.of(plan.vocabulary(), plugin, header, parts, unknown);
        for (Map.Entry<String, SectionEdit> edit : edits.entrySet()) {
            if (!removed.contains(edit.getKey())) {
                result = result.with(edit.getValue().done());
            }
        }
        return result;
    }

    private void apply(Change change) {
        if (change instanceof Change.HeaderChanged c) {
            header = set(header, c.field(), c.after());
        } else if (change instanceof Change.FieldChanged c) {
            edit(c.section()).change(c.item(), item -> set(item, c.field(), c.after()));
        } else if (change instanceof Change.ItemAdded c) {
            edit(c.section()).insert(c.index(), c.item());
        } else if (change instanceof Change.ItemRemoved c) {
            edit(c.section()).remove(c.item().id());
        } else if (change instanceof Change.ItemMoved c) {
            edit(c.section()).move(c.item(), c.to());
        } else if (change instanceof Change.IntroductionChanged c) {
            edit(c.section()).introduction(c.after());
        } else {
            applyRare(change);
        }
    }

    private void applyRare(Change change) {
        if (change instanceof Change.SectionAdded c) {
            edit(c.section());
        } else if (change instanceof Change.SectionRemoved c) {
            removed.add(c.section());
        } else if (change instanceof Change.UnknownSectionChanged c) {
            c.after().ifPresentOrElse(raw -> rawSections.put(c.section(), raw), () -> removedRaw(c.section()));
        } else if (change instanceof Change.UnknownChanged c) {
            Map<String, RawValue> members = c.section().map(id -> edit(id).unknown()).orElse(unknown);
            c.after().ifPresentOrElse(raw -> members.put(c.name(), raw), () -> members.remove(c.name()));
        } else if (change instanceof Change.PluginChanged c) {
            plugin = c.after();
        }
    }

    private void removedRaw(String section) {
        if (plan.sections().get(section) instanceof RawValue) {
            removed.add(section);
        }
    }

    private SectionEdit edit(String section) {
        return edits.computeIfAbsent(section, id -> new SectionEdit(plan.section(id)));
    }

    private static Item set(Item item, String member, Optional<Object> value) {
        return value.map(v -> item.withMember(member, v)).orElseGet(() -> item.withoutMember(member));
    }
}
