// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class YearRunsTest {

    @Test
    void runsOfThreeOrMoreAreWrittenByTheirEnds() {
        assertThat(YearRuns.text(List.of(2013, 2014, 2015, 2030))).isEqualTo("2013–2015, 2030");
        assertThat(YearRuns.text(List.of(2050, 2020, 2021))).isEqualTo("2020, 2021, 2050");
        assertThat(YearRuns.text(List.of(2030))).isEqualTo("2030");
        assertThat(YearRuns.text(List.of())).isEmpty();
    }
}
