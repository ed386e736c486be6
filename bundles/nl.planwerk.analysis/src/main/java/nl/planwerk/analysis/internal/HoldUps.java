// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.analysis.Figures;
import nl.planwerk.analysis.Total;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Infrastructure;

/**
 * What holds up one measure, along the whole chain.
 *
 * @param obstacle       whether an obstacle that is not solved does
 * @param infrastructure all infrastructure that does
 */
record HoldUps(boolean obstacle, List<Item> infrastructure) {

    private static final HoldUps NONE = new HoldUps(false, List.of());

    static HoldUps of(MeasureFacts facts, View view) {
        if (!facts.heldUp()) {
            return NONE;
        }
        boolean obstacle = false;
        List<Item> infrastructure = new ArrayList<>(2);
        for (int number : view.reach().upstream(facts.number())) {
            Optional<Item> item = view.stated(number).isPresent() ? Optional.empty() : view.book().item(number);
            obstacle |= item.filter(Reach::isOpenObstacle).isPresent();
            item.filter(i -> i.type().id().equals(Infrastructure.TYPE.id())).ifPresent(infrastructure::add);
        }
        return new HoldUps(obstacle, infrastructure);
    }

    /** Posts the measure's reduction once, however many obstacles or late infrastructure it waits for. */
    void post(int year, Total amount, Postings out) {
        if (obstacle) {
            out.post(Figures.AT_RISK_OBSTACLES, year, amount);
        }
        if (!infrastructure.isEmpty() && infrastructure.stream().anyMatch(i -> InfrastructurePoster.isLate(i, year))) {
            out.post(Figures.AT_RISK_LATE, year, amount);
        }
    }
}
