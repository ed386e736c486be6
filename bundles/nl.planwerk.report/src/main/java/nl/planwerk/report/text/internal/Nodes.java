// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text.internal;

import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

import nl.planwerk.model.text.NoteSyntax;

/** Walks through parsed text without recursion, however deep it is. */
final class Nodes {

    private Nodes() {
    }

    /** The node after this one within {@code top}, children first; {@code top} itself after the last. */
    static Node next(Node node, Node top) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != top && up.getNext() == null) {
            up = up.getParent();
        }
        return up == top ? top : up.getNext();
    }

    /** All characters within a node. */
    static String allText(Node top) {
        StringBuilder text = new StringBuilder();
        for (Node node = top.getFirstChild(); node != null && node != top; node = next(node, top)) {
            text.append(own(node));
        }
        return text.toString().strip();
    }

    private static String own(Node node) {
        if (node instanceof Text plain) {
            return plain.getLiteral();
        } else if (node instanceof Code code) {
            return code.getLiteral();
        } else if (node instanceof HtmlInline html) {
            return html.getLiteral();
        } else if (node instanceof HtmlBlock html) {
            return " " + html.getLiteral();
        } else if (node instanceof FencedCodeBlock code) {
            return " " + code.getLiteral();
        } else if (node instanceof IndentedCodeBlock code) {
            return " " + code.getLiteral();
        } else if (node instanceof NoteBlock note) {
            return " " + NoteSyntax.beginning(note.label());
        }
        return node instanceof SoftLineBreak || node instanceof Block ? " " : "";
    }
}
