// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks;

import java.util.List;

import nl.planwerk.model.check.Severity;
import nl.planwerk.model.format.Messages;

/**
 * One rule. Stateless, safe for several threads, and without effect beside what it reports. A bundle contributes one by
 * registering it as a service of this type. A check that throws is listed as failed and harms no other.
 */
public sealed interface Check permits RecordCheck, PlanCheck {

    /** Stable and unique, such as {@code C08}; a cluster's begins with the cluster's id and a colon. */
    String id();

    /** How bad its problems are, unless one says otherwise. */
    Severity severity();

    /** What it reads. When nothing of that changes, it is not asked again. */
    Inputs inputs();

    /** The sentences of its problems: key {@code <id>}, or {@code <id>.<more>}; {@code <id>.name} says what it is about. */
    Messages texts();

    /** Mechanical mends for a problem that it reported; computed for the plan as it is now. */
    default List<QuickFix> fixes(Problem problem, PlanView plan) {
        return List.of();
    }
}
