// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

/** What a plan carries out: the kinds of record that obstacles, risks, milestones and dependencies may point at. */
final class Projects {
    static final String[] IDS = {Measures.ENTITY_ID, Infrastructure.ENTITY_ID, Exchanges.ENTITY_ID,
        WindLinks.ENTITY_ID, HeatNetworks.ENTITY_ID, Pilots.ENTITY_ID, CoSitings.ENTITY_ID};

    private Projects() {
    }
}
