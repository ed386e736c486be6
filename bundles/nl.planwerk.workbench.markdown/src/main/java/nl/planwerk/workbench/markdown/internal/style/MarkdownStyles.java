// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.style;

import java.util.ArrayList;
import java.util.List;

/** Computes how Markdown looks. Markup in HTML is plain text, unless it marks the language of a passage. */
public final class MarkdownStyles {

    private MarkdownStyles() {
    }

    /** The looks of a text; its offsets are those of the text. */
    public static StyledSource of(String source) {
        if (source.isBlank()) {
            return StyledSource.PLAIN;
        }
        LookPainter painter = new LookPainter(source);
        MarkdownSource.parse(source).accept(painter);
        return new StyledSource(spans(painter.masks()), painter.indents());
    }

    private static List<StyleSpan> spans(int[] masks) {
        List<StyleSpan> spans = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= masks.length; i++) {
            if (i == masks.length || masks[i] != masks[start]) {
                if (masks[start] != 0) {
                    spans.add(new StyleSpan(start, i - start, Look.of(masks[start])));
                }
                start = i;
            }
        }
        return spans;
    }
}
