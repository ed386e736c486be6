// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.scope;

import java.util.Map;
import java.util.Optional;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text.Code;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.Codes;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.SystemBoundaries;

/**
 * What is saved abroad, in the chain or by power plants counts for the gap to the target, although the base emission, which
 * is that of the sites, holds nothing of it.
 */
public final class C33OutsideCounts extends RecordRule {
    private static final Map<String, Field<Boolean>> OUTSIDE = Map.of(Codes.LOCATION_ABROAD, SystemBoundaries.ABROAD,
            Codes.LOCATION_ELSEWHERE, SystemBoundaries.FEEDSTOCK_CHAIN, Codes.LOCATION_POWER, SystemBoundaries.OTHER_POWER);

    public C33OutsideCounts() {
        super("C33", Severity.ERROR, Inputs.records(Measures.SECTION_ID).withSections(SystemBoundaries.SECTION_ID));
    }

    @Override
    public void check(Item measure, PlanView plan, Problems problems) {
        Optional<Item> boundary = plan.plan().section(SystemBoundaries.SECTION_ID).first();
        Optional<String> location = measure.get(Measures.EFFECT_LOCATION);
        if (boundary.isEmpty() || location.isEmpty() || measure.get(Measures.REDUCTION).isEmpty() || !Read.counts(measure)) {
            return;
        }
        boolean counts = Optional.ofNullable(OUTSIDE.get(location.get())).flatMap(boundary.get()::get).orElse(false);
        if (counts) {
            problems.add(measure, Measures.EFFECT_LOCATION, "", Read.name(measure),
                    new Code(CodeLists.EFFECT_LOCATION, location.get()));
        }
    }
}
