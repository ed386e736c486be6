// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

/**
 * A page of the plan editor as it is listed in the outline.
 *
 * @param id      {@code plan}, {@code chapter:<id>}, or the id of a contributed page
 * @param title   as shown, in the chosen language
 * @param chapter id of the chapter it shows; empty for the plan's own page and contributed ones
 * @param status  code of the chapter's status; empty if it has none
 */
public record PlanPage(String id, String title, String chapter, String status) {
    /** Id of the page that shows the plan's own data. */
    public static final String PLAN = "plan";

    static String ofChapter(String chapter) {
        return "chapter:" + chapter;
    }
}
