// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster.figures;

import java.math.BigDecimal;
import java.util.Optional;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;

/** Writes sums as a report prints them: what is not fully known is never printed as if it were. */
public final class TotalText {
    private static final Messages TEXTS = Messages.of(TotalText.class, "OSGI-INF/l10n/cluster");

    private final Formats formats;

    public TotalText(Formats formats) {
        this.formats = formats;
    }

    /** The sum if it is complete; else "at least" what is known; else the word for unknown. */
    public String of(Total total, int decimals) {
        if (total.complete().isEmpty() && total.any()) {
            return TEXTS.text(formats.locale(), "figures.atLeast", formats.number(total.known(), decimals));
        }
        return of(total.complete(), decimals);
    }

    /** The figure, or the word for unknown. */
    public String of(Optional<BigDecimal> figure, int decimals) {
        return figure.map(value -> formats.number(value, decimals))
                .orElseGet(() -> TEXTS.text(formats.locale(), "figures.unknown"));
    }
}
