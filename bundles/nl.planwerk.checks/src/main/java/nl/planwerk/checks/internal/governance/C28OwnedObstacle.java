// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.governance;

import java.util.OptionalInt;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Obstacles;

/** Every open obstacle has an owner, a deadline, and projects that it holds up, and is solved before they are decided on. */
public final class C28OwnedObstacle extends RecordRule {
    public C28OwnedObstacle() {
        super("C28", Severity.WARNING, Inputs.records(Obstacles.SECTION_ID).withNeighbours());
    }

    @Override
    public void check(Item obstacle, PlanView plan, Problems problems) {
        if (!Obstacles.open(obstacle)) {
            return;
        }
        if (obstacle.get(Obstacles.OWNER).filter(o -> !o.isBlank()).isEmpty()) {
            problems.unknown(obstacle, Obstacles.OWNER, "owner", Read.name(obstacle));
        }
        if (obstacle.get(Obstacles.DEADLINE).isEmpty()) {
            problems.unknown(obstacle, Obstacles.DEADLINE, "deadline", Read.name(obstacle));
        }
        if (obstacle.list(Obstacles.AFFECTED).isEmpty()) {
            problems.unknown(obstacle, Obstacles.AFFECTED, "affected", Read.name(obstacle));
        }
        OptionalInt first = obstacle.list(Obstacles.AFFECTED).stream().flatMap(ref -> plan.item(ref.id()).stream())
                .filter(i -> i.type().id().equals(Measures.TYPE.id()))
                .flatMapToInt(m -> Read.year(m, Measures.FID_YEAR).stream()).min();
        obstacle.get(Obstacles.DEADLINE).filter(d -> first.isPresent() && d.year() > first.getAsInt()).ifPresent(d ->
                problems.add(obstacle, Obstacles.DEADLINE, "late", Read.name(obstacle), d.year(), first.getAsInt()));
    }
}
