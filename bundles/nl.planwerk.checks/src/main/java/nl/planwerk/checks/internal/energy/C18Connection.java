// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.energy;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Dependencies;
import nl.planwerk.vocabulary.EnergyDeltas;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Sites;

/** More electricity needs a connection: infrastructure in the plan, or a stated capacity of the site. */
public final class C18Connection extends RecordRule {

    public C18Connection() {
        super("C18", Severity.ERROR, Inputs.records(Measures.SECTION_ID).withNeighbours());
    }

    @Override
    public void check(Item measure, PlanView plan, Problems problems) {
        boolean more = Read.counts(measure) && measure.list(Measures.ENERGY_DELTAS).stream().anyMatch(d -> more(d, plan));
        if (more && !measure.list(Measures.SITES).isEmpty() && !infrastructure(measure, plan) && !stated(measure, plan)) {
            problems.unknown(measure, Measures.ENERGY_DELTAS, "", Read.name(measure));
        }
    }

    private static boolean more(Item delta, PlanView plan) {
        return delta.get(EnergyDeltas.CARRIER).filter("electricity"::equals).isPresent()
                && (Read.series(plan, delta, EnergyDeltas.PEAK).values().stream().anyMatch(v -> v.signum() > 0)
                || Read.series(plan, delta, EnergyDeltas.ENERGY).values().stream().anyMatch(v -> v.signum() > 0));
    }

    private static boolean infrastructure(Item measure, PlanView plan) {
        return plan.users(measure.id(), Infrastructure.TYPE).stream().anyMatch(C18Connection::electric)
                || measure.list(Measures.DEPENDENCIES).stream().flatMap(d -> d.get(Dependencies.ON).stream())
                        .flatMap(ref -> plan.item(ref.id()).stream())
                        .anyMatch(i -> i.type().id().equals(Infrastructure.TYPE.id()) && electric(i));
    }

    private static boolean electric(Item need) {
        return need.get(Infrastructure.CARRIERS).filter(c -> c.contains("electricity")).isPresent();
    }

    private static boolean stated(Item measure, PlanView plan) {
        return measure.list(Measures.SITES).stream().map(ref -> plan.item(ref.id())).allMatch(site -> site
                .flatMap(s -> s.get(Sites.CONTRACTED).map(Object.class::cast).or(() -> s.get(Sites.PLANNED_CAPACITY)))
                .isPresent());
    }
}
