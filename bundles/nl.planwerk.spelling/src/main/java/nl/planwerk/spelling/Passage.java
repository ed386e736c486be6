// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.spelling;

/**
 * A text to check.
 *
 * @param text     as the author wrote it
 * @param markdown whether it is Markdown, whose code and addresses are no words
 * @param language language tag of the text; in one without dictionary nothing is checked
 */
public record Passage(String text, boolean markdown, String language) {
}
