// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.commonmark.node.Node;

import nl.planwerk.model.text.NoteSyntax;
import nl.planwerk.report.doc.Inline;

/** The notes of one text, each with an anchor. Of two notes with one label the first is meant by its marks. */
final class NoteLabels {
    private final List<NoteBlock> blocks = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> anchors = new HashMap<>();
    private final String prefix;
    private int marks;

    /** @param prefix of the anchors of its notes; unique in the report */
    NoteLabels(Node document, String prefix) {
        this.prefix = prefix;
        for (Node node = document.getFirstChild(); node != null && node != document; node = Nodes.next(node, document)) {
            if (node instanceof NoteBlock note) {
                blocks.add(note);
                anchors.putIfAbsent(NoteSyntax.key(note.label()), anchor(blocks.size() - 1));
            }
        }
    }

    /** All notes in the order of the text. */
    List<NoteBlock> blocks() {
        return blocks;
    }

    /** The anchor of the n-th note. */
    String anchor(int index) {
        return prefix + ".note." + index;
    }

    /** A mark for the note of this label; empty if there is no such note. */
    Optional<Inline.NoteMark> mark(String label) {
        return Optional.ofNullable(anchors.get(NoteSyntax.key(label))).map(anchor -> new Inline.NoteMark(anchor,
                numbers.computeIfAbsent(anchor, a -> numbers.size() + 1), anchor + ".mark." + marks++));
    }
}
