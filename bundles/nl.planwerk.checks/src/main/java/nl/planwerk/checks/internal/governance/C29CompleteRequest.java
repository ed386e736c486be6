// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.governance;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Obstacles;
import nl.planwerk.vocabulary.Solutions;

/** A request to central government says of whom, by which means, until when, and how much emission depends on it. */
public final class C29CompleteRequest extends RecordRule {

    public C29CompleteRequest() {
        super("C29", Severity.WARNING, Inputs.records(Obstacles.SECTION_ID).withNeighbours());
    }

    @Override
    public void check(Item obstacle, PlanView plan, Problems problems) {
        obstacle.list(Obstacles.SOLUTIONS).stream().filter(s -> s.get(Solutions.REQUEST).orElse(false)).forEach(request -> {
            String title = request.get(Solutions.TITLE).orElse(request.id());
            if (request.get(Solutions.ADDRESSEE).isEmpty() && request.get(Solutions.STAKEHOLDER).isEmpty()) {
                problems.unknown(obstacle, Obstacles.SOLUTIONS, "addressee", title);
            }
            if (request.get(Solutions.KIND).isEmpty() && request.get(Solutions.INSTRUMENT).isEmpty()) {
                problems.unknown(obstacle, Obstacles.SOLUTIONS, "means", title);
            }
            if (request.get(Solutions.DECISION_BY).isEmpty()) {
                problems.unknown(obstacle, Obstacles.SOLUTIONS, "date", title);
            }
            if (!obstacle.list(Obstacles.AFFECTED).isEmpty() && !stake(obstacle, plan)) {
                problems.add(obstacle, Obstacles.AFFECTED, "stake", title, Read.name(obstacle));
            }
        });
    }

    private static boolean stake(Item obstacle, PlanView plan) {
        return obstacle.list(Obstacles.AFFECTED).stream().flatMap(ref -> plan.item(ref.id()).stream()).anyMatch(i ->
                i.get(Measures.REDUCTION).isPresent() || i.get(Measures.PUBLISHED_REDUCTION).isPresent()
                        || !i.list(Infrastructure.MEASURES).isEmpty());
    }
}
