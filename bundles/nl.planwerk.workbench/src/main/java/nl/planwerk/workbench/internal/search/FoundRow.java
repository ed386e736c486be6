// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.search;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.TextStyle;

import nl.planwerk.workspace.search.TextHit;

/**
 * A hit in words.
 *
 * @param where   record and field
 * @param chapter title of the chapter
 * @param excerpt the words with what stands around them, on one line
 * @param start   where the words begin in the excerpt
 * @param end     where they end
 */
record FoundRow(TextHit hit, String where, String chapter, String excerpt, int start, int end) {
    private static final int BEFORE = 40;
    private static final int AFTER = 120;
    private static final StyledString.Styler FOUND = new StyledString.Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        }
    };

    /** The excerpt with its words in bold. */
    StyledString styled() {
        return new StyledString(excerpt.substring(0, start)).append(excerpt.substring(start, end), FOUND).append(excerpt.substring(end));
    }

    static FoundRow of(TextHit hit, String where, String chapter) {
        String text = hit.text();
        int from = Math.max(0, hit.start() - BEFORE);
        int to = Math.min(text.length(), hit.end() + AFTER);
        from -= from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        to += to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
        String lead = from > 0 ? "…" : "";
        String shown = lead + text.substring(from, to).replaceAll("\\p{Cntrl}", " ") + (to < text.length() ? "…" : "");
        int start = lead.length() + hit.start() - from;
        return new FoundRow(hit, where, chapter, shown, start, start + hit.end() - hit.start());
    }
}
