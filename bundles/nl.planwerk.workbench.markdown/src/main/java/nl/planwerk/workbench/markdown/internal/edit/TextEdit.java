// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

/**
 * One change of the text, and what is selected after it.
 *
 * @param start     where it begins
 * @param removed   how many characters are taken away there
 * @param inserted  what is put in their place
 * @param selection in the changed text
 */
public record TextEdit(int start, int removed, String inserted, Selection selection) {

    /** The smallest change that makes one text of another. */
    public static TextEdit between(String before, String after, Selection selection) {
        int prefix = 0;
        int shortest = Math.min(before.length(), after.length());
        while (prefix < shortest && before.charAt(prefix) == after.charAt(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < shortest - prefix
                && before.charAt(before.length() - 1 - suffix) == after.charAt(after.length() - 1 - suffix)) {
            suffix++;
        }
        return new TextEdit(prefix, before.length() - prefix - suffix,
                after.substring(prefix, after.length() - suffix), selection);
    }

    /** Whether the text stays as it is. */
    public boolean changesNothing() {
        return removed == 0 && inserted.isEmpty();
    }

    /** The text after the change. */
    public String apply(String text) {
        return text.substring(0, start) + inserted + text.substring(start + removed);
    }

    /** Where an offset of the text before lies after the change; what was taken away moves behind what was put in. */
    public int moved(int offset) {
        if (offset <= start) {
            return offset;
        }
        return offset >= start + removed ? offset + inserted.length() - removed : start + inserted.length();
    }
}
