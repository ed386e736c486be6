// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.measure;

import java.util.OptionalInt;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Codes;
import nl.planwerk.vocabulary.Dependencies;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;

/** What a measure requires is there before it starts. */
public final class C11SupplierInTime extends RecordRule {

    public C11SupplierInTime() {
        super("C11", Severity.ERROR, Inputs.records(Measures.SECTION_ID).withNeighbours());
    }

    @Override
    public void check(Item measure, PlanView plan, Problems problems) {
        OptionalInt start = Read.year(measure, Measures.START_YEAR);
        measure.list(Measures.DEPENDENCIES).stream()
                .filter(d -> start.isPresent() && d.get(Dependencies.KIND).filter(Codes.DEPENDENCY_REQUIRES::equals).isPresent())
                .flatMap(d -> d.get(Dependencies.ON).flatMap(ref -> plan.item(ref.id())).stream())
                .filter(supplier -> available(supplier).orElse(0) > start.getAsInt())
                .forEach(supplier -> problems.add(measure, Measures.DEPENDENCIES, "", Read.name(measure), start.getAsInt(),
                        Read.name(supplier), available(supplier).getAsInt()));
    }

    private static OptionalInt available(Item supplier) {
        return Read.year(supplier, supplier.type().id().equals(Infrastructure.TYPE.id())
                ? Infrastructure.PLANNED_YEAR : Measures.START_YEAR);
    }
}
