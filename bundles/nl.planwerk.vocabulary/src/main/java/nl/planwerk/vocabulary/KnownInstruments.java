// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import nl.planwerk.model.plan.Plan;

/**
 * The Dutch and European schemes that ship with Planwerk, to be copied into a plan: dated data in a plan file of its own,
 * {@code instruments.plan.json} beside this class. What is not known about a scheme is left out.
 */
public final class KnownInstruments {
    private KnownInstruments() {
    }

    /**
     * The schemes and the sources they name, as the sections {@link Instruments#SECTION_ID} and
     * {@link References#SECTION_ID} of a plan whose date is the day of the data.
     */
    public static Plan plan() {
        return KnownRecords.read(Instruments.SECTION_ID);
    }
}
