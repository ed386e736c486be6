// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;

import nl.planwerk.analysis.Figures;
import nl.planwerk.analysis.Total;
import nl.planwerk.model.plan.Item;

/** The reductions that one obstacle holds up, as long as it is not solved. */
final class ObstaclePoster implements Poster {
    @Override
    public void post(int number, Item obstacle, View view, Postings out) {
        if (!Reach.isOpenObstacle(obstacle)) {
            return;
        }
        out.post(Figures.COUNT_OPEN_OBSTACLES, 0, Total.of(BigDecimal.ONE));
        AtRisk atRisk = AtRisk.of(number, view);
        for (int year : view.years()) {
            out.post(Figures.AT_RISK_OBSTACLE, obstacle.id(), year, atRisk.in(year));
        }
    }
}
