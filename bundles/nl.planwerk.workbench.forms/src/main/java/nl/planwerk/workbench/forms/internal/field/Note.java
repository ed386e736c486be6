// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.field;

/**
 * A line under a field.
 *
 * @param error whether the text in the field is refused; else the line says how it was read
 */
public record Note(boolean error, String text) {

    public static Note error(String text) {
        return new Note(true, text);
    }

    public static Note hint(String text) {
        return new Note(false, text);
    }
}
