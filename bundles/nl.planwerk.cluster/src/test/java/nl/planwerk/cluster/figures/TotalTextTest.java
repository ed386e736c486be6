// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import nl.planwerk.model.format.Formats;
import org.junit.jupiter.api.Test;

class TotalTextTest {
    private final TotalText text = new TotalText(Formats.of(Locale.forLanguageTag("nl")));

    @Test
    void neverPrintsAPartAsTheWhole() {
        Total half = Total.NONE.plus(Optional.of(new BigDecimal("1234.5"))).plus(Optional.empty());
        assertThat(text.of(half, 1)).isEqualTo("ten minste 1.234,5");
        assertThat(text.of(Total.NONE.plus(Optional.of(new BigDecimal("1234.5"))), 0)).isEqualTo("1.235");
        assertThat(text.of(Total.NONE, 0)).isEqualTo("onbekend");
        assertThat(text.of(Total.NONE.plus(Optional.empty()), 0)).isEqualTo("onbekend");
        assertThat(new TotalText(Formats.of(Locale.ENGLISH)).of(half, 1)).isEqualTo("at least 1,234.5");
    }
}
