// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.report.ReportAnchors;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.vocabulary.References;

/** Where the report prints the items of a plan. */
final class PlanIndex {
    private final Map<String, String> anchors = new HashMap<>();
    private final Map<String, Inline.Citation> citations = new HashMap<>();
    private final Map<String, Inline.Citation> citationsByKey = new HashMap<>();

    /** @param detailed ids of the items that are printed with all their fields */
    PlanIndex(Plan plan, Set<String> detailed) {
        for (SectionType type : plan.vocabulary().sections()) {
            List<Item> items = plan.items(type.id());
            if (type.id().equals(References.SECTION_ID)) {
                number(items);
            } else if (type.printed()) {
                items.forEach(item -> anchors.putIfAbsent(item.id(),
                        detailed.contains(item.id()) ? ReportAnchors.item(item) : ReportAnchors.section(type.id())));
            }
        }
    }

    private void number(List<Item> references) {
        Set<String> seen = new HashSet<>();
        for (Item item : references) {
            if (seen.add(item.id())) {
                Inline.Citation citation = new Inline.Citation(ReportAnchors.reference(item), seen.size());
                citations.put(item.id(), citation);
                item.get(References.KEY).ifPresent(key -> citationsByKey.putIfAbsent(key, citation));
            }
        }
    }

    /** Where the item is printed; empty if it is not. */
    Optional<String> anchor(String itemId) {
        return Optional.ofNullable(anchors.get(itemId));
    }

    Optional<Inline.Citation> citation(String referenceId) {
        return Optional.ofNullable(citations.get(referenceId));
    }

    /** The citation of the reference with that short name or id. */
    Optional<Inline.Citation> citationByKey(String key) {
        return Optional.ofNullable(citationsByKey.get(key)).or(() -> citation(key));
    }
}
