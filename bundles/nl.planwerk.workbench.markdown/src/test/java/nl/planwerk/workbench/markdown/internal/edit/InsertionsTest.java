// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsertionsTest {

    @Test
    void putsATableOnLinesOfItsOwn() {
        assertThat(Marked.of("te‸kst").after((text, at) -> Insertions.table(text, at, 1, 2))).isEqualTo(
                "tekst//| ‸           |            |/| ---------- | ---------- |/|            |            |");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "te‸kst | tekst//BLOK‸",
        "te‸kst/meer | tekst//BLOK‸//meer",
        "te‸kst//meer | tekst//BLOK‸//meer",
        "‸ | BLOK‸",
        "een/‸ | een//BLOK‸",
        "een//‸/twee | een//BLOK‸//twee",
        "een//‸//twee | een//BLOK‸//twee"})
    void putsBlocksBetweenBlankLines(String before, String after) {
        assertThat(Marked.of(before).after((text, at) -> Insertions.block(text, at, "BLOK", 4))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "een‸ | een[^1]//[^1]: ‸",
        "een «twee» drie | een twee[^1] drie//[^1]: ‸",
        "een‸ twee[^1]//[^1]: noot | een[^2] twee[^1]//[^1]: noot/[^2]: ‸"})
    void addsNotes(String before, String after) {
        assertThat(Marked.of(before).after(Insertions::note)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "een ‸drie | twee | een twee‸drie",
        "een «weg» drie | **twee** | een **twee**‸ drie",
        "een‸drie | - a/- b | een//- a/- b‸//drie",
        "een/‸ | # kop | een//# kop‸",
        "een//‸ | a//b | een//a//b‸"})
    void pastes(String before, String markdown, String after) {
        assertThat(Marked.of(before).after((text, at) -> Insertions.pasted(text, at, markdown.replace('/', '\n'))))
                .isEqualTo(after);
    }

    @Test
    void findsTheSmallestChange() {
        TextEdit edit = TextEdit.between("een twee drie", "een 2 drie", Selection.caret(0));
        assertThat(edit).isEqualTo(new TextEdit(4, 4, "2", Selection.caret(0)));
        assertThat(edit.moved(3)).isEqualTo(3);
        assertThat(edit.moved(6)).isEqualTo(5);
        assertThat(edit.moved(13)).isEqualTo(10);
        assertThat(TextEdit.between("aa", "aaa", Selection.caret(0)).apply("aa")).isEqualTo("aaa");
        assertThat(TextEdit.between("a", "a", Selection.caret(0)).changesNothing()).isTrue();
    }
}
