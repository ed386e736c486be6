// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmphasisEditsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "een «twee» drie | een **«twee»** drie",
        "een «twee »drie | een **«twee** »drie",
        "een t‸wee drie | een **t‸wee** drie",
        "een ‸ drie | een **‸** drie",
        "een **‸** drie | een ‸ drie",
        "een **«twee»** drie | een «twee» drie",
        "een «**twee**» drie | een «twee» drie",
        "een **tw‸ee drie** vier | een tw‸ee drie vier",
        "**een «twee» drie** | **een** «twee» **drie**",
        "**«een» twee** | «een» **twee**",
        "«een **twee** drie» | **«een twee drie»**",
        "«**een** twee» | **«een twee»**",
        "*een «twee»* | *een **«twee»***",
        "- «een/- twee» | - **«een**/- **twee»**",
        "«# kop» | «# **kop»**"})
    void togglesBold(String before, String after) {
        assertThat(Marked.of(before).after((text, at) -> EmphasisEdits.toggle(text, at, Emphasis.BOLD))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "een «twee» drie | een *«twee»* drie",
        "een *«twee»* drie | een «twee» drie",
        "**een «twee»** | **een *«twee»***",
        "***«een»*** | **«een»**",
        "_«een»_ | «een»",
        "«_een_ twee» | *«een twee»*",
        "een «twee _drie_» | een *«twee drie»*"})
    void togglesItalic(String before, String after) {
        assertThat(Marked.of(before).after((text, at) -> EmphasisEdits.toggle(text, at, Emphasis.ITALIC))).isEqualTo(after);
    }

    @Property
    void neverLeavesTheText(@ForAll @Chars({'*', '_', 'a', ' ', '\n', '-', '|', '`'}) @StringLength(max = 30) String text,
            @ForAll @IntRange(max = 30) int start, @ForAll @IntRange(max = 30) int length, @ForAll Emphasis kind) {
        int from = Math.min(start, text.length());
        Selection selection = Selection.between(from, Math.min(text.length(), from + length));
        TextEdit edit = EmphasisEdits.toggle(text, selection, kind);
        String after = edit.apply(text);
        assertThat(edit.selection().start()).isBetween(0, after.length());
        assertThat(edit.selection().end()).isBetween(edit.selection().start(), after.length());
        assertThat(after.replaceAll("[*_]", "")).isEqualTo(text.replaceAll("[*_]", ""));
    }
}
