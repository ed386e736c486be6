// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.scope;

import java.util.List;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.internal.PlanRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.vocabulary.SystemBoundaries;

/** The plan says once what it counts. */
public final class C01OneBoundary extends PlanRule {
    private static final List<Field<Boolean>> COUNTED = List.of(SystemBoundaries.ETS, SystemBoundaries.NON_ETS,
            SystemBoundaries.PROCESS_GAS_POWER, SystemBoundaries.OTHER_POWER, SystemBoundaries.WASTE,
            SystemBoundaries.FEEDSTOCK_CHAIN, SystemBoundaries.ABROAD);

    public C01OneBoundary() {
        super("C01", Severity.ERROR, Inputs.sections(SystemBoundaries.SECTION_ID));
    }

    @Override
    public void check(PlanView plan, Problems problems) {
        List<Item> boundaries = plan.plan().items(SystemBoundaries.SECTION_ID);
        if (boundaries.isEmpty()) {
            problems.section(problems.unknownSeverity(), SystemBoundaries.SECTION_ID, "none");
        } else if (boundaries.size() > 1) {
            problems.section(severity(), SystemBoundaries.SECTION_ID, "several", boundaries.size());
        } else if (COUNTED.stream().noneMatch(f -> boundaries.get(0).get(f).isPresent())) {
            problems.unknown(boundaries.get(0), SystemBoundaries.ETS, "empty");
        }
    }
}
