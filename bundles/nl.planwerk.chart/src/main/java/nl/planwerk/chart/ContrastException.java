// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import nl.planwerk.model.format.Formats;

/** A theme has two colours that many people cannot tell apart. */
public final class ContrastException extends ThemeException {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "theme.contrast";
    private final transient Rgb colour;
    private final transient Rgb ground;
    private final double least;

    ContrastException(Rgb colour, Rgb ground, double least) {
        super(KEY, arguments(Locale.ENGLISH, colour, ground, least));
        this.colour = colour;
        this.ground = ground;
        this.least = least;
    }

    @Override
    public String message(Locale locale) {
        return new ThemeException(KEY, arguments(locale, colour, ground, least)).message(locale);
    }

    private static Object[] arguments(Locale locale, Rgb colour, Rgb ground, double least) {
        return new Object[] {colour.toString(), ground.toString(), ratio(colour.contrast(ground), locale), ratio(least, locale)};
    }

    /** Rounded down, so that what falls short never seems enough. */
    private static String ratio(double value, Locale locale) {
        return Formats.of(locale).number(BigDecimal.valueOf(value).setScale(1, RoundingMode.DOWN), 1);
    }
}
