// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How messages about a report are shown. */
class ExportOutcomeTest {

    @Test
    void aMessageThatNamesManyThingsHasEachOnALineOfItsOwn() {
        assertThat(ExportOutcome.unfolded("Weggelaten: kaart (geen: locatie); pad; staaf"))
                .isEqualTo("Weggelaten:\n    – kaart (geen: locatie)\n    – pad\n    – staaf");
        for (String whole : new String[] {"Weggelaten: kaart; pad", "Let op", "a; b; c", "Niet: "}) {
            assertThat(ExportOutcome.unfolded(whole)).isEqualTo(whole);
        }
    }
}
