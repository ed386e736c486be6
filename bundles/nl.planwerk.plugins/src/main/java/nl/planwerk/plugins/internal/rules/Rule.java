// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.rules;

import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.model.plan.Item;

/** What a rule says about one record. */
public sealed interface Rule permits RequiredWhen, SumEquals, AtMost, NotBefore {

    /** Reports what is wrong with the record; what is unknown breaks no rule but {@link RequiredWhen}. */
    void check(Item item, PlanView plan, Problems problems);
}
