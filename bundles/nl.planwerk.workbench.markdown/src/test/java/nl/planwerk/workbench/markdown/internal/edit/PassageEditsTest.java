// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageEditsTest {
    private static final String TEXT =
            "a <span lang=\"en\">b *c*</span> d\n\n- <span lang='de'>e</span>\n- f\n\n| g | h |\n|---|---|\n| i | j |";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "zie «the plan» hier | zie <span lang=\"en\">«the plan»</span> hier",
        "«the *plan* » hier | <span lang=\"en\">«the *plan*</span> » hier",
        "- th‸e plan | - <span lang=\"en\">th‸e plan</span>",
        "# ‸the plan | # <span lang=\"en\">‸the plan</span>",
        "- «one↵- two» | - <span lang=\"en\">«one</span>↵- <span lang=\"en\">two»</span>",
        "a <span lang=\"de\">th‸e</span> b | a <span lang=\"en\">th‸e</span> b",
        "«a <span lang=\"de\">b</span> c» | <span lang=\"en\">«a b c»</span>"})
    void marksEnglish(String before, String after) {
        assertThat(after(before, "en")).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "a <span lang=\"de\">b‸c</span> d | a b‸c d",
        "a <span lang=\"de\">b [c](https://d.nl) «e»</span> f | a b [c](https://d.nl) «e» f",
        "‸a <span lang=\"de\">b</span> | ‸a <span lang=\"de\">b</span>",
        "a <span‸ lang=\"de\">b | a <span‸ lang=\"de\">b"})
    void takesTheMarkAway(String before, String after) {
        assertThat(after(before, "")).isEqualTo(after);
    }

    @Test
    void tellsTheLanguageOfAPlace() {
        assertThat(PassageEdits.at(TEXT, TEXT.indexOf('c'))).contains("en");
        assertThat(PassageEdits.at(TEXT, TEXT.indexOf('e', TEXT.indexOf('d')))).contains("de");
        assertThat(PassageEdits.at(TEXT, 0)).isEmpty();
    }

    /** Taking all marks away gives the text without any, whatever was marked. */
    @Property
    void leavesTheTextAsItIs(@ForAll @IntRange(max = 90) int start, @ForAll @IntRange(max = 90) int length) {
        int from = Math.min(start, TEXT.length());
        TextEdit edit = PassageEdits.mark(TEXT, Selection.between(from, Math.min(TEXT.length(), from + length)), "fr");
        String marked = edit.apply(TEXT);
        assertThat(plain(marked)).isEqualTo(plain(TEXT));
        assertThat(edit.selection().start()).isBetween(0, marked.length());
        assertThat(edit.selection().end()).isBetween(edit.selection().start(), marked.length());
        String cleared = PassageEdits.mark(marked, Selection.between(0, marked.length()), "").apply(marked);
        assertThat(cleared).isEqualTo(plain(TEXT));
    }

    /** As {@link Marked} has it, in which a slash is the end of a line. */
    private static String after(String before, String language) {
        return Marked.of(before.replace("/", "÷").replace("↵", "/"))
                .after((text, at) -> slashed(PassageEdits.mark(text.replace('÷', '/'), at, language)))
                .replace("/", "↵").replace("÷", "/");
    }

    private static TextEdit slashed(TextEdit edit) {
        return new TextEdit(edit.start(), edit.removed(), edit.inserted().replace('/', '÷'), edit.selection());
    }

    private static String plain(String text) {
        return text.replaceAll("</?span[^>]*>", "");
    }
}
