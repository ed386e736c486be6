// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

/** The ladder that a project climbs, codes of {@link CodeLists#PHASE}; postponed and stopped stand beside it. */
public final class Phases {
    /** The phase from which on a measure is called firm: it is being engineered. */
    public static final String FRONT_END_DESIGN = "frontEndDesign";
    /** The phase in which the money is decided on. */
    public static final String INVESTMENT_DECISION = "investmentDecision";
    /** The last phase. */
    public static final String OPERATIONAL = "operational";
    /** Beside the ladder: it will not be carried out. */
    public static final String STOPPED = "stopped";
    /** From the first idea to operation, in order. */
    public static final List<String> LADDER = List.of("idea", "exploration", "feasibility", FRONT_END_DESIGN,
            "permitting", INVESTMENT_DECISION, "construction", OPERATIONAL);
    /** The early phase: nothing has been engineered yet, so its reductions are uncertain. */
    public static final List<String> EARLY = LADDER.subList(0, 3);

    private Phases() {
    }

    /** Rung on the ladder, 0 to 7; -1 for a phase beside it. */
    public static int rung(String phase) {
        return LADDER.indexOf(phase);
    }
}
