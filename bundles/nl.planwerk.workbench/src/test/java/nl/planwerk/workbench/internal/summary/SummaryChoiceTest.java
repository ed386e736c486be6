// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import nl.planwerk.audience.Audience;
import org.junit.jupiter.api.Test;

class SummaryChoiceTest {
    private static SummaryChoice.Source file(String path) {
        return new SummaryChoice.Source(path, Optional.of(Path.of(path)), Optional.empty());
    }

    @Test
    void aChoiceIsFoundAgainAtTheNextStart() {
        SummaryChoice choice = new SummaryChoice(List.of(file("/a b/één.plan.json"), file("/c.plan.json"),
                new SummaryChoice.Source("nieuw", Optional.empty(), Optional.empty())), Audience.GOVERNMENT);
        assertThat(SummaryChoice.audience(choice.stored())).isEqualTo(Audience.GOVERNMENT);
        assertThat(SummaryChoice.files(choice.stored())).containsExactly(Path.of("/a b/één.plan.json"), Path.of("/c.plan.json"));
    }

    @Test
    void withoutOneThePublicReads() {
        assertThat(SummaryChoice.audience("")).isEqualTo(Audience.PUBLIC);
        assertThat(SummaryChoice.files("public")).isEmpty();
    }
}
