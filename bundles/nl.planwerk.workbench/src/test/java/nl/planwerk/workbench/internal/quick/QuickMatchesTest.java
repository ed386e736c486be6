// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class QuickMatchesTest {
    private static final List<QuickEntry> ENTRIES = List.of(
            entry(QuickEntry.Kind.PAGE, "Wind op zee", ""),
            entry(QuickEntry.Kind.RECORD, "Elektrische boiler", "Maatregelen"),
            entry(QuickEntry.Kind.RECORD, "De boiler van de buren", "Maatregelen"),
            entry(QuickEntry.Kind.RECORD, "Warmteboiler", "Maatregelen"),
            entry(QuickEntry.Kind.RECORD, "Boilerhuis", "Locaties"),
            entry(QuickEntry.Kind.RECORD, "Hergebruik van coëfficiënten", "Bronnen"),
            entry(QuickEntry.Kind.COMMAND, "Opslaan", "Bestand  Ctrl+S"));

    private static QuickEntry entry(QuickEntry.Kind kind, String label, String detail) {
        return new QuickEntry(kind, label, detail, () -> { });
    }

    private static List<String> found(String typed) {
        return QuickMatches.of(ENTRIES, typed, 10).stream().map(QuickEntry::label).toList();
    }

    @Test
    void theBestComeFirst() {
        assertThat(found("boiler"))
                .containsExactly("Boilerhuis", "Elektrische boiler", "De boiler van de buren", "Warmteboiler");
    }

    @Test
    void everyWordMustFitSomewhere() {
        assertThat(found("boil loc")).containsExactly("Boilerhuis");
        assertThat(found("boil wind")).isEmpty();
    }

    @Test
    void accentsAndCapitalsDoNotMatter() {
        assertThat(found("COEFFICIENT")).containsExactly("Hergebruik van coëfficiënten");
        assertThat(found("coëff")).hasSize(1);
    }

    @Test
    void nothingTypedShowsAllUpToTheLimit() {
        assertThat(found("  ")).hasSize(ENTRIES.size()).startsWith("Wind op zee");
        assertThat(QuickMatches.of(ENTRIES, "", 2)).hasSize(2);
    }
}
