// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.bound.BoundValues;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.bound.Placeholder;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.text.NoteSyntax;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.text.Fragment;
import nl.planwerk.report.text.Markdown;
import nl.planwerk.report.text.MarkdownLinks;

/** Reads the texts of authors: their links and citations point into the report, and their figures come from the plan. */
final class Prose {
    private final Desk desk;
    private final FigureSource source;
    private final Map<String, BoundValues> values = new HashMap<>();
    private ChapterNotes notes;
    private int fragments;

    Prose(Desk desk, FigureSource source) {
        this.desk = desk;
        this.source = source;
        this.notes = new ChapterNotes(desk);
    }

    /** The notes of the texts that were read since the last call: those of one chapter. */
    ChapterNotes takeNotes() {
        ChapterNotes taken = notes;
        notes = new ChapterNotes(desk);
        return taken;
    }

    /**
     * Reads a text.
     *
     * @param place    what to call the place of the text in a message
     * @param language of the text, and of the figures in it
     */
    Fragment read(String text, String place, String language) {
        Fragment fragment = Markdown.read(text, "text." + ++fragments, new Links(place, language));
        Fragment marked = desk.locale().getLanguage().equals(language) ? fragment : new Languages(language).mark(fragment);
        notes.add(marked.notes(), place);
        return marked;
    }

    private final class Links implements MarkdownLinks {
        private final String place;
        private final String language;

        Links(String place, String language) {
            this.place = place;
            this.language = language;
        }

        @Override
        public Optional<Inline.Citation> citation(String key) {
            return desk.index().citationByKey(key);
        }

        @Override
        public Optional<String> anchor(String target) {
            return desk.index().anchor(target);
        }

        @Override
        public Optional<String> figure(Placeholder placeholder) {
            Formats formats = Formats.of(language);
            Optional<String> text = values.computeIfAbsent(language,
                    l -> new BoundValues(desk.plan(), formats, source)).text(placeholder);
            if (text.isEmpty()) {
                desk.warn("message.figure", place, placeholder.source());
            }
            return text.or(() -> Optional.of(formats.unknown()));
        }

        @Override
        public void missingNote(String label) {
            desk.warn("message.noteMissing", place, NoteSyntax.mark(label));
        }
    }
}
