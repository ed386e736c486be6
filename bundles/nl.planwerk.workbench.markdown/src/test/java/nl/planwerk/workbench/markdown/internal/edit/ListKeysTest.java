// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListKeysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "- een‸ | - een/- ‸",
        "- e‸en | - e/- ‸en",
        "9. een‸ | 9. een/10. ‸",
        "2) een‸ | 2) een/3) ‸",
        "> een‸ | > een/> ‸",
        "- x/  * een‸ | - x/  * een/  * ‸",
        "- een/- ‸ | - een//‸",
        "> - een/> - ‸ | > - een/>/> ‸",
        "- een/  - ‸ | - een/- ‸",
        "> een/> ‸ | > een//‸",
        "- «een» | '- /- ‸'"})
    void enterContinuesAndEndsLists(String before, String after) {
        assertThat(Marked.of(before).after((text, at) -> ListKeys.enter(text, at).orElseThrow())).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tekst‸", "‸- een", "# kop‸", "2030‸", "‸", "-‸-"})
    void enterElsewhereIsEnter(String text) {
        Marked marked = Marked.of(text);
        assertThat(ListKeys.enter(marked.text(), marked.selection())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "- een/- tw‸ee | - een/  - tw‸ee",
        "1. een/2. tw‸ee | 1. een/   2. tw‸ee",
        "- een/  - twee/- dr‸ie | - een/  - twee/  - dr‸ie",
        "- een/«- twee/- drie» | - een/«  - twee/  - drie»",
        "- e‸en | - e‸en",
        "- een/  - tw‸ee | - een/  - tw‸ee"})
    void tabMovesItemsIn(String before, String after) {
        assertThat(Marked.of(before).after((text, at) -> ListKeys.indent(text, at).orElseThrow())).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "- een/  - tw‸ee | - een/- tw‸ee",
        "1. een/   2. tw‸ee | 1. een/2. tw‸ee",
        "- een/- tw‸ee | - een/- tw‸ee"})
    void shiftTabMovesItemsOut(String before, String after) {
        assertThat(Marked.of(before).after((text, at) -> ListKeys.outdent(text, at).orElseThrow())).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tekst‸", "«- een/tekst»", "| ce‸l |"})
    void tabElsewhereIsNoMatterOfLists(String text) {
        Marked marked = Marked.of(text);
        assertThat(ListKeys.indent(marked.text(), marked.selection())).isEmpty();
        assertThat(ListKeys.outdent(marked.text(), marked.selection())).isEmpty();
    }
}
