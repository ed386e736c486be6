// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.doc;

import java.util.ArrayList;
import java.util.List;

/** The headings of a report, with their numbers: what contents and bookmarks are made from. */
public final class Outline {

    private Outline() {
    }

    /**
     * One heading.
     *
     * @param level    1 for a chapter
     * @param number   such as {@code 3.1} or {@code A.2}; empty if the heading has none
     * @param language of the title, a BCP 47 tag; empty if it is in the document's, or in several
     */
    public record Entry(int level, String number, String title, String anchor, String language) {

        /** A heading in the document's language. */
        public Entry(int level, String number, String title, String anchor) {
            this(level, number, title, anchor, "");
        }

        /** Number and title. */
        public String text() {
            return number.isEmpty() ? title : number + " " + title;
        }
    }

    /** All headings in the order of the document. */
    public static List<Entry> of(ReportDocument document) {
        List<Entry> entries = new ArrayList<>();
        int body = 0;
        int appendix = 0;
        for (Chapter chapter : document.chapters()) {
            String number = !chapter.number().isEmpty() ? chapter.number() : switch (chapter.kind()) {
                case UNNUMBERED -> "";
                case BODY -> Integer.toString(++body);
                case APPENDIX -> letters(appendix++);
            };
            add(chapter.section(), 1, number, entries);
        }
        return entries;
    }

    private static void add(Section section, int level, String number, List<Entry> entries) {
        entries.add(new Entry(level, number, section.title(), section.anchor(), language(section.heading())));
        int count = 0;
        for (Section child : section.sections()) {
            boolean numbered = child.numbered() && !number.isEmpty();
            add(child, level + 1, numbered ? number + "." + ++count : "", entries);
        }
    }

    private static String language(List<Inline> heading) {
        return heading.size() == 1 && heading.get(0) instanceof Inline.Language passage ? passage.language() : "";
    }

    /** A, B, ... Z, AA, AB and so on. */
    private static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
