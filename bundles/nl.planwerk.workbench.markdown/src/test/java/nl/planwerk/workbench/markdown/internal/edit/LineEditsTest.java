// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEditsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "1 | te‸kst | # te‸kst",
        "2 | # te‸kst | ## te‸kst",
        "0 | ## tekst‸ | tekst‸",
        "0 | # tekst ##‸ | tekst‸",
        "0 | te‸kst/===/meer | te‸kst/meer",
        "2 | te‸kst/---/meer | ## te‸kst/meer",
        "1 | - it‸em | # it‸em",
        "1 | > ci‸taat | > # ci‸taat",
        "1 | ‸ | # ‸",
        "3 | «een//twee» | «### een//### twee»",
        "0 | - it‸em | - it‸em"})
    void makesHeadings(int level, String before, String after) {
        assertThat(Marked.of(before).after((text, at) -> LineEdits.heading(text, at, level)).strip()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "te‸kst | - te‸kst",
        "- te‸kst | te‸kst",
        "«een/twee»/drie | «- een/- twee»/drie",
        "«- een/- twee» | «een//twee»",
        "«1. een/- twee» | «- een/- twee»",
        "a/- b‸/- c | a//b‸//- c",
        "# ko‸p | - ko‸p",
        "> a‸ | > - a‸",
        "«een//twee» | «- een//- twee»"})
    void togglesBullets(String before, String after) {
        assertThat(Marked.of(before).after(LineEdits::bullets)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "«een/twee/drie» | «1. een/2. twee/3. drie»",
        "«- een/- twee» | «1. een/2. twee»",
        "1. een/tw‸ee | 1. een/2. tw‸ee",
        "3) te‸kst | te‸kst"})
    void togglesNumbers(String before, String after) {
        assertThat(Marked.of(before).after(LineEdits::numbers)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "te‸kst | > te‸kst",
        "> te‸kst | te‸kst",
        "«een//twee» | «> een/>/> twee»",
        "«> een/>/> - twee» | «een//- twee»",
        "> een/> tw‸ee | > een//tw‸ee"})
    void togglesQuotes(String before, String after) {
        assertThat(Marked.of(before).after(LineEdits::quote)).isEqualTo(after);
    }
}
