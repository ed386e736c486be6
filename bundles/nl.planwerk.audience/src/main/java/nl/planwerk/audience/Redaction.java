// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience;

import java.util.Map;
import java.util.Set;

import nl.planwerk.audience.internal.Amount;
import nl.planwerk.audience.internal.Cell;
import nl.planwerk.audience.internal.CellReader;
import nl.planwerk.audience.internal.Equations;
import nl.planwerk.audience.internal.PlanCutter;
import nl.planwerk.audience.internal.Suppression;
import nl.planwerk.audience.internal.Tally;
import nl.planwerk.audience.internal.TextRedaction;
import nl.planwerk.audience.internal.Withheld;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.plan.Plan;

/**
 * Reduces a plan to what an audience may see.
 *
 * <p>Left out are: records and figures with another audience's mark; references to those records; figures from which one
 * of those would follow by adding and subtracting, such as the total of a group with a single secret; in texts, the
 * numbers that say such a figure, the names of such records and the bound figures that read them; notes between authors;
 * and whatever no installed plugin knows. Not found are values that follow only by way of knowledge outside the plan, and
 * numbers written in words or shown in pictures.
 */
public final class Redaction {

    private Redaction() {
    }

    /**
     * The plan for that audience.
     *
     * @param figures calculated figures that texts may name
     */
    public static Redacted of(Plan plan, Audience audience, FigureSource figures) {
        if (audience == Audience.INTERNAL) {
            return new Redacted(plan, audience, Account.NONE);
        }
        Withheld withheld = Withheld.of(plan, audience);
        Map<Cell, Amount> cells = new CellReader(plan, withheld).read();
        Set<Cell> derived = Suppression.derived(cells, new Equations(plan, cells).all());
        Tally tally = new Tally();
        Plan cut = new PlanCutter(plan, withheld, cells, derived, tally).cut();
        Plan reduced = new TextRedaction(plan, cut, withheld, cells, derived, figures, tally).redacted();
        return new Redacted(reduced, audience, tally.account());
    }
}
