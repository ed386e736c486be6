// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.doc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.planwerk.report.ReportAnchors;

/**
 * A report of which only some chapters are kept. They keep their numbers.
 *
 * @param document the report with these chapters
 * @param leftOut  headings of the others, with their numbers
 * @param unknown  words that name no chapter
 */
public record Selection(ReportDocument document, List<String> leftOut, List<String> unknown) {

    public Selection {
        leftOut = List.copyOf(leftOut);
        unknown = List.copyOf(unknown);
    }

    /**
     * Keeps chapters.
     *
     * @param wanted their numbers or letters, or the ids of their chapter types; none for all
     */
    public static Selection of(ReportDocument document, List<String> wanted) {
        Set<String> open = new HashSet<>(wanted);
        List<Chapter> kept = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        List<Outline.Entry> headings = headings(document);
        for (int i = 0; i < headings.size(); i++) {
            Outline.Entry heading = headings.get(i);
            Chapter chapter = document.chapters().get(i);
            List<String> naming = wanted.stream().filter(word -> names(word, heading)).toList();
            naming.forEach(open::remove);
            if (wanted.isEmpty() || !naming.isEmpty()) {
                kept.add(new Chapter(chapter.kind(), chapter.section(), heading.number()));
            } else {
                leftOut.add(heading.text());
            }
        }
        return new Selection(wanted.isEmpty() ? document : new ReportDocument(document.metadata(), document.frontMatter(), kept),
                leftOut, wanted.stream().filter(open::contains).toList());
    }

    /** The headings of a report's chapters, one for each. */
    public static List<Outline.Entry> headings(ReportDocument document) {
        return Outline.of(document).stream().filter(entry -> entry.level() == 1).toList();
    }

    private static boolean names(String word, Outline.Entry heading) {
        return word.equalsIgnoreCase(heading.number()) && !word.isEmpty() || word.equals(id(heading));
    }

    /** The id by which a chapter is chosen: that of its type. */
    public static String id(Outline.Entry heading) {
        return ReportAnchors.chapterId(heading.anchor());
    }
}
