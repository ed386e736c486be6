// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.quick;

/**
 * Something that one can go to.
 *
 * @param kind   what it is
 * @param label  its name
 * @param detail where it stands, or the keys that do it; may be empty
 * @param go     goes there
 */
record QuickEntry(Kind kind, String label, String detail, Runnable go) {

    /** What it is, in the order of the list, with the icon that says so. */
    enum Kind {
        PAGE("list-tree"), RECORD("file-text"), COMMAND("zap");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        String icon() {
            return icon;
        }
    }
}
