// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.planwerk.report.ReportMessage;
import org.junit.jupiter.api.Test;

/** How messages about a report are shown. */
class ExportOutcomeTest {

    private static String shown(String lead, String... things) {
        return ExportOutcome.unfolded(new ReportMessage(ReportMessage.Severity.WARNING, lead, List.of(things)));
    }

    @Test
    void aMessageThatNamesManyThingsHasEachOnALineOfItsOwn() {
        assertThat(shown("Weggelaten:", "kaart (geen: locatie; wel: plaats)", "pad", "staaf"))
                .isEqualTo("Weggelaten:\n    – kaart (geen: locatie; wel: plaats)\n    – pad\n    – staaf");
        assertThat(shown("Weggelaten:", "kaart", "pad")).isEqualTo("Weggelaten: kaart; pad");
    }

    @Test
    void aMessageIsNeverCutWhereItHasASeparatorOfItsOwn() {
        String whole = "Bij \"Stoom: oud; nieuw; beide\" staat niets";
        assertThat(shown(whole)).isEqualTo(whole);
    }
}
