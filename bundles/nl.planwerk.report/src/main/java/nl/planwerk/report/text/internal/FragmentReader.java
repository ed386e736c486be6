// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;

import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.text.Fragment;
import nl.planwerk.report.text.MarkdownLinks;

/** Turns a parsed text into blocks and sections: headings nest without skipping a level, however they were typed. */
public final class FragmentReader {
    /** Headings nested deeper are put beside each other. */
    private static final int DEEPEST = 4;

    private final String prefix;
    private final Node document;
    private final NoteLabels notes;
    private final InlineReader inlines;
    private final BlockReader blocks;
    private int count;

    /** @param source the text that was parsed into the document */
    public FragmentReader(Node document, String source, String prefix, MarkdownLinks links) {
        this.document = document;
        this.prefix = prefix;
        this.notes = new NoteLabels(document, prefix);
        this.inlines = new InlineReader(links, notes);
        this.blocks = new BlockReader(inlines, UsedDefinitions.in(document), new SurplusCells(source));
    }

    /** A section being filled; level 0 is the fragment itself. */
    private record Open(int level, String anchor, List<Inline> heading, List<Block> blocks, List<Section> sections) {
        Section close() {
            return new Section(anchor, heading, true, blocks, sections);
        }
    }

    /** Reads the whole document. */
    public Fragment read() {
        Open root = open(0, List.of());
        Deque<Open> stack = new ArrayDeque<>(List.of(root));
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                heading(heading, stack);
            } else {
                blocks.read(node, 0, stack.peek().blocks());
            }
        }
        closeTo(stack, 1);
        return new Fragment(root.blocks(), root.sections(), notes());
    }

    /** Opens a section. The marks of notes in its heading stand below it, because a heading also stands in the contents. */
    private void heading(Heading heading, Deque<Open> stack) {
        List<Inline> content = inlines.read(heading);
        List<Inline> marks = NoteMarks.in(content);
        List<Inline> title = HeadingText.of(NoteMarks.without(content));
        if (!title.isEmpty()) {
            closeTo(stack, heading.getLevel());
            stack.push(open(heading.getLevel(), title));
        }
        if (!marks.isEmpty()) {
            stack.peek().blocks().add(new Block.Paragraph(marks));
        }
    }

    private List<Fragment.Note> notes() {
        List<Fragment.Note> texts = new ArrayList<>();
        for (NoteBlock note : notes.blocks()) {
            List<Block> content = new ArrayList<>();
            for (Node child = note.getFirstChild(); child != null; child = child.getNext()) {
                blocks.read(child, 0, content);
            }
            texts.add(new Fragment.Note(notes.anchor(texts.size()), note.label(), content));
        }
        return texts;
    }

    private Open open(int level, List<Inline> heading) {
        return new Open(level, prefix + "-" + count++, heading, new ArrayList<>(), new ArrayList<>());
    }

    private static void closeTo(Deque<Open> stack, int level) {
        while (stack.peek().level() >= level || stack.size() > DEEPEST) {
            Section closed = stack.pop().close();
            stack.peek().sections().add(closed);
        }
    }
}
