// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

/** Groups of fields on a form. Label key: {@code group.<id>}. */
public final class Groups {
    /** What the record is. */
    public static final String MAIN = "main";
    /** Phases, dates and years. */
    public static final String PLANNING = "planning";
    /** Quantities other than money. */
    public static final String FIGURES = "figures";
    /** Money. */
    public static final String FINANCE = "finance";
    /** Where it is. */
    public static final String LOCATION = "location";
    /** Connection to networks. */
    public static final String CONNECTION = "connection";
    /** Effects beside emissions and money. */
    public static final String EFFECTS = "effects";
    /** Links with other records. */
    public static final String RELATIONS = "relations";
    /** Sources, remarks and who may see it. */
    public static final String EVIDENCE = "evidence";

    private Groups() {
    }
}
