// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.style;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The looks of a text that changes: only blocks that are asked for are computed, and those that did not change are kept.
 * Not for use by several threads.
 */
public final class StyleIndex {
    private static final int KEPT = 1_024;

    private final Map<String, StyledSource> known = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, StyledSource> eldest) {
            return size() > KEPT;
        }
    };
    private String text = "";
    private Blocks blocks = Blocks.of("");

    /**
     * A block and its looks.
     *
     * @param start  offset of the block in the whole text
     * @param styles with offsets in the block
     */
    public record Block(int start, StyledSource styles) {
    }

    /** Takes a text to look at. */
    public void text(String newText) {
        text = newText;
        blocks = Blocks.of(newText);
    }

    /** The text looked at. */
    public String text() {
        return text;
    }

    /** Where it can be cut. */
    public Blocks blocks() {
        return blocks;
    }

    /** The looks of the block that holds an offset. */
    public Block at(int offset) {
        int index = blocks.index(offset);
        int start = blocks.start(index);
        return new Block(start, known.computeIfAbsent(text.substring(start, blocks.end(index)), MarkdownStyles::of));
    }
}
