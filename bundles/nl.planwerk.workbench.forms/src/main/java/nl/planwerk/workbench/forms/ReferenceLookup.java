// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.diff.References;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.PlanSession;

/** The items of the plan as it is now, for choosing and naming the targets of references. */
public final class ReferenceLookup {

    /**
     * An item with the section it stands in.
     *
     * @param name by which a person knows it
     */
    public record Target(String section, Item item, String name) {

        public EditPlace place() {
            return EditPlace.item(section, item.id());
        }
    }

    private final PlanSession session;
    private final Formats formats;
    private Optional<Plan> read = Optional.empty();
    private Map<String, Target> targets = Map.of();
    private ValueText texts;

    ReferenceLookup(PlanSession session, Formats formats) {
        this.session = session;
        this.formats = formats;
        this.texts = ValueText.of(session.plan(), formats);
    }

    private void refresh() {
        Plan plan = session.plan();
        if (read.isPresent() && read.get() == plan) {
            return;
        }
        texts = ValueText.of(plan, formats);
        Map<String, Target> found = new LinkedHashMap<>();
        for (Object part : plan.sections().values()) {
            if (part instanceof Section section) {
                section.items().forEach(item ->
                        found.putIfAbsent(item.id(), new Target(section.id(), item, texts.name(item))));
            }
        }
        targets = found;
        read = Optional.of(plan);
    }

    /** Values as text, in the user's language. */
    public ValueText texts() {
        refresh();
        return texts;
    }

    /** The item of that id; empty if it was deleted. */
    public Optional<Target> find(String id) {
        refresh();
        return Optional.ofNullable(targets.get(id));
    }

    /** All items of these entity types, in the plan's order; of every type for an empty set. */
    public List<Target> ofTypes(Set<String> types) {
        refresh();
        return targets.values().stream()
                .filter(target -> types.isEmpty() || types.contains(target.item().type().id())).toList();
    }

    /** The items, other than those themselves, that refer to any of these ids. */
    public List<Target> referringTo(Set<String> ids) {
        refresh();
        List<Target> found = new ArrayList<>();
        for (Target target : targets.values()) {
            Set<String> seen = new LinkedHashSet<>();
            References.in(target.item(), seen::add);
            if (!ids.contains(target.item().id()) && seen.stream().anyMatch(ids::contains)) {
                found.add(target);
            }
        }
        return found;
    }
}
