// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.planwerk.workbench.markdown.internal.style.Look;
import nl.planwerk.workbench.markdown.internal.style.MarkdownStyles;

class CaretStateTest {

    private static CaretState state(String line, String at) {
        Set<Look> looks = MarkdownStyles.of(line).at(line.indexOf(at));
        return CaretState.of(line, looks);
    }

    @Test
    void tellsWhatHoldsAtTheCaret() {
        assertThat(state("tekst", "k")).isEqualTo(new CaretState(0, false, false, false, false, false));
        assertThat(state("## kop", "k")).isEqualTo(new CaretState(2, false, false, false, false, false));
        assertThat(state("##### kop", "k").heading()).isEqualTo(4);
        assertThat(state("- a **b *c***", "c")).isEqualTo(new CaretState(0, true, true, true, false, false));
        assertThat(state("1. a", "a")).isEqualTo(new CaretState(0, false, false, false, true, false));
        assertThat(state("> 1. a", "a")).isEqualTo(new CaretState(0, false, false, false, true, true));
    }
}
