// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/** The two kinds of emphasis. */
public enum Emphasis {
    BOLD("**"),
    ITALIC("*");

    private final String marker;

    Emphasis(String marker) {
        this.marker = marker;
    }

    /** What is written before and after it. */
    String marker() {
        return marker;
    }

    boolean is(Node node) {
        return this == BOLD ? node instanceof StrongEmphasis : node instanceof org.commonmark.node.Emphasis;
    }
}
