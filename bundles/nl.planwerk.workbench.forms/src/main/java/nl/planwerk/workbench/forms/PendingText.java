// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import nl.planwerk.workspace.EditPlace;

/**
 * A text that was typed but cannot be taken into the plan as it is.
 *
 * @param place  the field
 * @param part   which input of the field, such as {@code low}; empty if it has only one
 * @param label  of the field, in the user's language
 * @param text   as typed
 * @param reason what is wrong, in the user's language
 */
public record PendingText(EditPlace place, String part, String label, String text, String reason) {
}
