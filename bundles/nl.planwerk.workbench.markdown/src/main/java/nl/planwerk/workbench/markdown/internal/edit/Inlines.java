// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.commonmark.node.Node;

import nl.planwerk.workbench.markdown.internal.style.Blocks;
import nl.planwerk.workbench.markdown.internal.style.MarkdownSource;

/** Finds parsed pieces of running text by their place. */
final class Inlines {

    private Inlines() {
    }

    /**
     * A piece of the text.
     *
     * @param node  what it was parsed as
     * @param start offset of its first character
     * @param end   offset after its last
     */
    record Piece(Node node, int start, int end) {
    }

    /** The pieces of that kind that a selection touches, in the order of the text, outer ones first. */
    static List<Piece> touching(String text, Selection selection, Predicate<Node> kind) {
        Blocks blocks = Blocks.of(text);
        List<Piece> found = new ArrayList<>();
        for (int i = blocks.index(selection.start()); i <= blocks.index(selection.end()); i++) {
            int offset = blocks.start(i);
            collect(MarkdownSource.parse(text.substring(offset, blocks.end(i))), offset, selection, kind, found);
        }
        return found;
    }

    private static void collect(Node parent, int offset, Selection selection, Predicate<Node> kind, List<Piece> found) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            int start = MarkdownSource.start(node);
            if (kind.test(node) && start >= 0) {
                Piece piece = new Piece(node, offset + start, offset + MarkdownSource.end(node));
                if (piece.start() <= selection.end() && piece.end() >= selection.start()) {
                    found.add(piece);
                }
            }
            collect(node, offset, selection, kind, found);
        }
    }
}
