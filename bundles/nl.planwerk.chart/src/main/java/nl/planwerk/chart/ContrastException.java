// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A theme has two colours that many people cannot tell apart. */
public final class ContrastException extends ThemeException {
    private static final long serialVersionUID = 1L;

    ContrastException(Rgb colour, Rgb ground, double least) {
        super("theme.contrast", colour.toString(), ground.toString(), ratio(colour.contrast(ground)), ratio(least));
    }

    /** Rounded down, so that what falls short never seems enough. */
    private static BigDecimal ratio(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.DOWN);
    }
}
