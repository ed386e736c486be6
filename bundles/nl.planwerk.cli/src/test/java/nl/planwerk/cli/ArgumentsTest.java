// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static Arguments parse(String... words) throws Arguments.Wrong {
        return Arguments.parse(List.of(words), Set.of("--sample"), Set.of("-o", "--lang"));
    }

    @Test
    void sortsWordsFlagsAndOptionsInAnyOrder() throws Arguments.Wrong {
        Arguments arguments = parse("-o", "x.pdf", "plan", "--sample", "--lang=en");
        assertThat(arguments.words()).containsExactly("plan");
        assertThat(arguments.option("-o")).contains("x.pdf");
        assertThat(arguments.option("--lang")).contains("en");
        assertThat(arguments.has("--sample")).isTrue();
        assertThat(arguments.option("--other")).isEmpty();
    }

    @Test
    void takesEverythingAfterTwoDashesAsWords() throws Arguments.Wrong {
        assertThat(parse("--", "-o", "--sample").words()).containsExactly("-o", "--sample");
        assertThat(parse("-").words()).containsExactly("-");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertWrong(Arguments.Fault.UNKNOWN_OPTION, "--nothing", "--nothing");
        assertWrong(Arguments.Fault.VALUE_MISSING, "-o", "plan", "-o");
        assertWrong(Arguments.Fault.VALUE_UNWANTED, "--sample", "--sample=yes");
        assertWrong(Arguments.Fault.OPTION_TWICE, "-o", "-o", "a", "-o", "b");
    }

    private static void assertWrong(Arguments.Fault fault, String option, String... words) {
        assertThatThrownBy(() -> parse(words)).isInstanceOfSatisfying(Arguments.Wrong.class, wrong -> {
            assertThat(wrong.fault()).isEqualTo(fault);
            assertThat(wrong.option()).isEqualTo(option);
        });
    }
}
