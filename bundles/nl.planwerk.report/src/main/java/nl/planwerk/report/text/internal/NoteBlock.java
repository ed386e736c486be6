// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text.internal;

import org.commonmark.node.CustomBlock;

/** The text of a note: the blocks after its mark. */
final class NoteBlock extends CustomBlock {
    private final String label;

    NoteBlock(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
