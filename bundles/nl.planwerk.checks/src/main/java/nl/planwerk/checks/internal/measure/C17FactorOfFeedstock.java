// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.measure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text.Code;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Assumptions;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.EnergyFlows;

/** An emission factor is assumed for a carrier that is nowhere burnt: feedstock does not become CO2 on the site. */
public final class C17FactorOfFeedstock extends RecordRule {

    public C17FactorOfFeedstock() {
        super("C17", Severity.ERROR, Inputs.records(Assumptions.SECTION_ID).withSections(EnergyFlows.SECTION_ID));
    }

    @Override
    public void check(Item assumption, PlanView plan, Problems problems) {
        Optional<String> carrier = assumption.get(Assumptions.CARRIER);
        if (carrier.isEmpty() || assumption.get(Assumptions.KIND).filter("emissionFactor"::equals).isEmpty()) {
            return;
        }
        Set<String> uses = plan.plan().items(EnergyFlows.SECTION_ID).stream()
                .filter(f -> f.get(EnergyFlows.CARRIER).equals(carrier)
                        && f.get(EnergyFlows.DIRECTION).filter("demand"::equals).isPresent())
                .map(f -> f.get(EnergyFlows.USE).orElse("")).collect(Collectors.toSet());
        if (uses.equals(Set.of("feedstock"))) {
            problems.add(assumption, Assumptions.CARRIER, "", Read.name(assumption),
                    new Code(CodeLists.CARRIER, carrier.get()));
        }
    }
}
