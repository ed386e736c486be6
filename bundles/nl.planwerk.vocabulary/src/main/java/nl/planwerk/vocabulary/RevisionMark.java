// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import nl.planwerk.model.diff.PlanIndex;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.PartialDate;

/**
 * A version about to be marked in a plan.
 *
 * @param version its number
 * @param date    when it was made
 * @param author  role or organisation, not a person; empty if not to be told
 * @param reason  why it was made; empty if not to be told
 * @param changes what changed since the version before; empty if not to be told
 */
public record RevisionMark(String version, PartialDate date, String author, String reason, String changes) {

    /** The plan with this version as its own and as the last of its revisions. */
    public Plan addTo(Plan plan) {
        Item revision = Item.of(freeId(plan), Revisions.TYPE).with(Revisions.VERSION, version).with(Revisions.DATE, date);
        Item full = told(told(told(revision, Revisions.AUTHOR, author), Revisions.REASON, reason), Revisions.CHANGES, changes);
        return plan.withHeader(plan.header().with(Plans.VERSION, version).with(Plans.DATE, date))
                .edit(Revisions.SECTION_ID, section -> section.with(full));
    }

    private static Item told(Item item, Field<String> field, String text) {
        return text.isBlank() ? item : item.with(field, text);
    }

    private static String freeId(Plan plan) {
        PlanIndex index = PlanIndex.of(plan);
        int number = plan.items(Revisions.SECTION_ID).size() + 1;
        while (index.find("revision-" + number).isPresent()) {
            number++;
        }
        return "revision-" + number;
    }
}
