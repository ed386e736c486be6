// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

import java.util.ArrayList;
import java.util.List;

/** The runs of one block: joined where they look the same, white space folded as a browser folds it. */
final class Runs {
    private final List<Run> runs = new ArrayList<>();

    void add(Run run) {
        if (!run.text().isEmpty()) {
            runs.add(run);
        }
    }

    /** Adds text of which line feeds are mere space. */
    void text(String text, Style style) {
        add(Run.of(text.replaceAll("[\\s\\u00a0\\u200b\\ufeff]+", " "), style));
    }

    void lineBreak(Style style) {
        add(Run.of("\n", style));
    }

    /** The runs without space at either end or beside a line break. */
    List<Run> finish() {
        List<Run> finished = new ArrayList<>();
        boolean space = true;
        for (Run run : joined()) {
            String text = run.text().replaceAll(" *\\n *", "\n").replaceAll(" +", " ");
            if (space && !run.literal()) {
                text = text.replaceFirst("^ ", "");
            }
            if (!text.isEmpty()) {
                finished.add(run.with(text));
                space = text.endsWith(" ") || text.endsWith("\n");
            }
        }
        strip(finished);
        return EmphasisEdges.moved(finished);
    }

    private List<Run> joined() {
        List<Run> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            text.append(runs.get(i).text());
            if (i == runs.size() - 1 || !runs.get(i).joins(runs.get(i + 1))) {
                joined.add(runs.get(i).with(text.toString()));
                text.setLength(0);
            }
        }
        return joined;
    }

    private static void strip(List<Run> finished) {
        while (!finished.isEmpty() && finished.get(0).text().isBlank()) {
            finished.remove(0);
        }
        while (!finished.isEmpty() && finished.get(finished.size() - 1).text().isBlank()) {
            finished.remove(finished.size() - 1);
        }
        if (!finished.isEmpty()) {
            finished.set(0, finished.get(0).with(finished.get(0).text().stripLeading()));
            int last = finished.size() - 1;
            boolean literal = finished.get(last).literal();
            finished.set(last, literal ? finished.get(last) : finished.get(last).with(finished.get(last).text().stripTrailing()));
        }
    }
}
