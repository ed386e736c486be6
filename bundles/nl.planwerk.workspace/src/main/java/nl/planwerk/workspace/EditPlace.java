// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

/**
 * Where in a plan an edit happened, so that undo and redo can show it. Empty strings where there is nothing to name.
 *
 * @param section section id; empty for the plan's header
 * @param item    id of the item of that section
 * @param field   id of the field; a path {@code records/<id>/field} inside embedded records; {@link #INTRODUCTION}
 */
public record EditPlace(String section, String item, String field) {
    /** Field id that stands for a section's introduction. */
    public static final String INTRODUCTION = "introduction";

    public static EditPlace header(String field) {
        return new EditPlace("", "", field);
    }

    public static EditPlace introduction(String section) {
        return new EditPlace(section, "", INTRODUCTION);
    }

    public static EditPlace item(String section, String item) {
        return new EditPlace(section, item, "");
    }
}
