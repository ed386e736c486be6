// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Revisions;

/** What slipped by more than a year is named in the revision notes, and the last note is about the present version. */
public final class C39Slip extends RecordRule {

    public C39Slip() {
        super("C39", Severity.WARNING, Inputs.records(Measures.SECTION_ID, Infrastructure.SECTION_ID, Revisions.SECTION_ID)
                .withHeader(Plans.VERSION).withSections(Revisions.SECTION_ID));
    }

    @Override
    public void check(Item item, PlanView plan, Problems problems) {
        if (item.type().id().equals(Measures.TYPE.id())) {
            slip(item, Measures.EARLIER_START_YEAR, Measures.START_YEAR, plan, problems);
        } else if (item.type().id().equals(Infrastructure.TYPE.id())) {
            slip(item, Infrastructure.EARLIER_PLANNED_YEAR, Infrastructure.PLANNED_YEAR, plan, problems);
        } else {
            List<Item> notes = plan.plan().items(Revisions.SECTION_ID);
            Optional<String> version = plan.plan().get(Plans.VERSION);
            if (notes.get(notes.size() - 1) == item && version.isPresent()
                    && notes.stream().noneMatch(n -> n.get(Revisions.VERSION).equals(version))) {
                problems.add(item, Revisions.VERSION, "version", version.get(), item.get(Revisions.VERSION).orElse(""));
            }
        }
    }

    private static void slip(Item item, Field<Quantity> earlier, Field<Quantity> now, PlanView plan, Problems problems) {
        OptionalInt before = Read.year(item, earlier);
        OptionalInt after = Read.year(item, now);
        if (before.isPresent() && after.isPresent() && after.getAsInt() - before.getAsInt() > 1 && !named(item, plan)) {
            problems.add(item, now, "slip", Read.name(item), before.getAsInt(), after.getAsInt());
        }
    }

    private static boolean named(Item item, PlanView plan) {
        String name = item.get(Common.NUMBER).or(() -> item.get(Common.TITLE)).orElse(item.id());
        return plan.plan().items(Revisions.SECTION_ID).stream().anyMatch(note ->
                (note.get(Revisions.CHANGES).orElse("") + " " + note.get(Revisions.REASON).orElse("")).contains(name));
    }
}
