// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private static List<String> pieces(String text) {
        Blocks blocks = Blocks.of(text);
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < blocks.starts().size(); i++) {
            pieces.add(text.substring(blocks.start(i), blocks.end(i)));
        }
        return pieces;
    }

    @Test
    void cutsBetweenParagraphsHeadingsAndItems() {
        assertThat(pieces("a\nb\n\nc\n# d\ne\n- f\n  g\n- h\n\n1. i\n2. j\n")).containsExactly("a\nb\n\n", "c\n", "# d\ne\n",
                "- f\n  g\n", "- h\n\n", "1. i\n", "2. j\n");
    }

    @Test
    void doesNotCutWhatRunsOverBlankLines() {
        assertThat(pieces("```\na\n\nb\n```\nc")).containsExactly("```\na\n\nb\n```\n", "c");
        assertThat(pieces("<!-- a\n\nb -->\nc")).containsExactly("<!-- a\n\nb -->\n", "c");
        assertThat(pieces("<pre>\n\n# b\n\n</pre>\n\nc")).containsExactly("<pre>\n\n# b\n\n</pre>\n\n", "c");
        assertThat(pieces("- a\n\n  b\n\nc")).containsExactly("- a\n\n  b\n\n", "c");
        assertThat(pieces("- a\n  ```\n  b\n\nc\n\nd")).containsExactly("- a\n  ```\n  b\n\n", "c\n\n", "d");
        assertThat(pieces("1. # a\nb\n2) c")).containsExactly("1. # a\nb\n2) c");
        assertThat(pieces("a\n2. b")).containsExactly("a\n2. b");
    }

    @Provide
    Arbitrary<String> markdown() {
        return MarkdownSamples.texts().filter(text -> text.indexOf('\r') < 0);
    }

    @Property(tries = 1_000)
    void aPieceLooksTheSameAloneAsInTheWhole(@ForAll("markdown") String text) {
        StyleIndex index = new StyleIndex();
        index.text(text);
        StyledSource whole = MarkdownStyles.of(text);
        for (int i = 0; i < text.length(); i++) {
            StyleIndex.Block block = index.at(i);
            assertThat(block.styles().at(i - block.start())).as("at %d of %s", i, text.replace('\n', '\u23CE')).isEqualTo(whole.at(i));
        }
    }

    @Property(tries = 500)
    void whatIsOutsideTheChangedStretchLooksAsBefore(@ForAll("markdown") String text, @ForAll("markdown") String inserted,
            @ForAll @IntRange(max = 60) int at, @ForAll @IntRange(max = 20) int removed) {
        int start = Math.min(at, text.length());
        int gone = Math.min(removed, text.length() - start);
        String after = text.substring(0, start) + inserted + text.substring(start + gone);
        int[] changed = Blocks.of(after).changed(Blocks.of(text), start, inserted.length(), gone);
        StyledSource old = MarkdownStyles.of(text);
        StyledSource now = MarkdownStyles.of(after);
        assertThat(changed[0]).isBetween(0, changed[1]);
        assertThat(changed[1]).isLessThanOrEqualTo(after.length());
        for (int i = 0; i < changed[0]; i++) {
            assertThat(now.at(i)).as("before the change, at %d", i).isEqualTo(old.at(i));
        }
        for (int i = changed[1]; i < after.length(); i++) {
            assertThat(now.at(i)).as("after the change, at %d", i).isEqualTo(old.at(i - inserted.length() + gone));
        }
    }
}
