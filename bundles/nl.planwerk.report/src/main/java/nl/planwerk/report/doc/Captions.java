// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.planwerk.model.format.Messages;

/**
 * The numbered tables and figures of a report: those with a caption and an anchor that stand in numbered sections. What
 * belongs to the sheet of a single record, and the figures behind a chart, have no number.
 */
public final class Captions {
    private static final Messages TEXTS = Messages.of(Captions.class, "OSGI-INF/l10n/report");

    private Captions() {
    }

    /** What is numbered. */
    public enum Kind { TABLE, FIGURE }

    /**
     * One of them.
     *
     * @param number from 1, for each kind by itself
     */
    public record Entry(Kind kind, int number, String caption, String anchor) {
    }

    /** All of them in the order of the document. */
    public static List<Entry> of(ReportDocument document) {
        List<Entry> entries = new ArrayList<>();
        document.chapters().forEach(chapter -> add(chapter.section(), entries));
        return entries;
    }

    /** What is printed in front of their captions, such as {@code Table 3}, by anchor. */
    public static Map<String, String> labels(ReportDocument document) {
        Locale locale = Locale.forLanguageTag(document.metadata().language());
        Map<String, String> labels = new HashMap<>();
        of(document).forEach(entry -> labels.put(entry.anchor(), TEXTS.text(locale,
                entry.kind() == Kind.TABLE ? "caption.table" : "caption.figure", entry.number())));
        return labels;
    }

    private static void add(Section section, List<Entry> entries) {
        for (Block block : section.blocks()) {
            if (block instanceof Table table) {
                add(Kind.TABLE, table.caption(), table.anchor(), entries);
            } else if (block instanceof ChartFigure chart) {
                add(Kind.FIGURE, chart.title(), chart.anchor(), entries);
            } else if (block instanceof PictureFigure picture) {
                add(Kind.FIGURE, picture.caption(), picture.anchor(), entries);
            }
        }
        section.sections().stream().filter(Section::numbered).forEach(child -> add(child, entries));
    }

    private static void add(Kind kind, String caption, String anchor, List<Entry> entries) {
        if (!caption.isBlank() && !anchor.isEmpty()) {
            int number = 1 + (int) entries.stream().filter(entry -> entry.kind() == kind).count();
            entries.add(new Entry(kind, number, caption, anchor));
        }
    }
}
