// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;

/** A theme has two colours that many people cannot tell apart. */
public final class ContrastException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final transient Rgb colour;
    private final transient Rgb ground;
    private final double least;

    ContrastException(Rgb colour, Rgb ground, double least) {
        super(String.format(Locale.ROOT, "contrast of %s on %s is %.1f:1; at least %.1f:1 is needed", colour, ground,
                colour.contrast(ground), least));
        this.colour = colour;
        this.ground = ground;
        this.least = least;
    }

    /** What is wrong and what to do, in that language. */
    public String message(Locale locale) {
        return Messages.of(ContrastException.class, "OSGI-INF/l10n/chart").text(locale, "theme.contrast", colour.toString(),
                ground.toString(), ratio(colour.contrast(ground), locale), ratio(least, locale));
    }

    /** Rounded down, so that what falls short never seems enough. */
    private static String ratio(double value, Locale locale) {
        return Formats.of(locale).number(BigDecimal.valueOf(value).setScale(1, RoundingMode.DOWN), 1);
    }
}
