// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.text.NoteSyntax;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.text.Fragment;

/**
 * The notes of one chapter: all its texts, of whatever record, share one numbering in the order in which the marks are
 * printed. A note without a mark is printed after the others, and the author is told.
 */
final class ChapterNotes {
    private final Desk desk;
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private final List<Numbered> numbered = new ArrayList<>();
    private final Map<String, Numbered> byAnchor = new LinkedHashMap<>();
    private final Rewriting numbering = new Rewriting(content -> Inline.replace(content, this::number));

    ChapterNotes(Desk desk) {
        this.desk = desk;
    }

    private record Waiting(Fragment.Note note, String place) {
    }

    /** A note with its number, and what points to it. */
    private record Numbered(Fragment.Note note, int number, List<String> marks) {
    }

    /** Keeps the notes of a text until the chapter ends; {@code place} is what a message calls the text. */
    void add(List<Fragment.Note> notes, String place) {
        notes.forEach(note -> waiting.put(note.anchor(), new Waiting(note, place)));
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** The chapter with its marks numbered and its notes as the last part. */
    Section in(Section chapter) {
        Section marked = numbering.section(chapter);
        List<Section> parts = new ArrayList<>(marked.sections());
        endnotes().ifPresent(notes -> parts.add(new Section(chapter.anchor() + ".notes", title(), false, List.of(notes),
                List.of())));
        return new Section(marked.anchor(), marked.heading(), marked.numbered(), marked.blocks(), parts);
    }

    /** The same for blocks without headings. */
    List<Block> in(List<Block> blocks) {
        List<Block> marked = new ArrayList<>(numbering.blocks(blocks));
        endnotes().ifPresent(notes -> {
            marked.add(new Block.Paragraph(List.of(Inline.strong(title()))));
            marked.add(notes);
        });
        return marked;
    }

    private String title() {
        return desk.words().text("notes.title");
    }

    private Inline number(Inline inline) {
        if (!(inline instanceof Inline.NoteMark mark) || !waiting.containsKey(mark.note())) {
            return inline;
        }
        Numbered note = numbered(mark.note());
        note.marks().add(mark.anchor());
        return new Inline.NoteMark(mark.note(), note.number(), mark.anchor());
    }

    private Numbered numbered(String anchor) {
        return byAnchor.computeIfAbsent(anchor, a -> {
            Numbered note = new Numbered(waiting.get(a).note(), numbered.size() + 1, new ArrayList<>());
            numbered.add(note);
            return note;
        });
    }

    private Optional<Block.Endnotes> endnotes() {
        List<List<Block>> texts = new ArrayList<>();
        write(texts);
        waiting.forEach((anchor, unused) -> {
            if (!byAnchor.containsKey(anchor)) {
                desk.warn("message.noteUnused", unused.place(), NoteSyntax.mark(unused.note().label()));
                numbered(anchor);
                write(texts);
            }
        });
        List<Block.Endnote> notes = numbered.stream().map(n -> new Block.Endnote(n.note().anchor(), n.number(), n.marks(),
                texts.get(n.number() - 1))).toList();
        return notes.isEmpty() ? Optional.empty() : Optional.of(new Block.Endnotes(notes));
    }

    /** Writes the texts of the notes that have a number by now; marks within them give numbers to further notes. */
    private void write(List<List<Block>> texts) {
        while (texts.size() < numbered.size()) {
            texts.add(numbering.blocks(numbered.get(texts.size()).note().blocks()));
        }
    }
}
