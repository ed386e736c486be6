// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.model.value.PartialDate;

/**
 * Numbers, dates and fixed words as a plan's language writes them. Dutch and English; any other language is written as
 * English. The machine's locale never plays a part.
 *
 * <p>Numbers are grouped by thousands and printed with exactly the decimals they were entered with; only the methods
 * with a {@code decimals} argument round, half up.
 */
public final class Formats {
    /** Stands between a number and its unit. */
    public static final char NO_BREAK_SPACE = '\u00a0';
    /** Stands between the ends of a range. */
    public static final char EN_DASH = '\u2013';

    private static final Messages WORDS = Messages.of(Formats.class, "OSGI-INF/l10n/model");

    private final Locale locale;
    private final char decimal;
    private final char group;

    private Formats(Locale locale, char decimal, char group) {
        this.locale = locale;
        this.decimal = decimal;
        this.group = group;
    }

    /**
     * The formats of a language.
     *
     * @param language BCP 47 tag, such as {@code nl} or {@code en-GB}
     */
    public static Formats of(String language) {
        return of(Locale.forLanguageTag(language));
    }

    /** The formats of a locale's language. */
    public static Formats of(Locale locale) {
        return locale.getLanguage().equals("nl")
                ? new Formats(Locale.forLanguageTag("nl-NL"), ',', '.')
                : new Formats(Locale.ENGLISH, '.', ',');
    }

    /** The locale in which labels are to be looked up: Dutch or English. */
    public Locale locale() {
        return locale;
    }

    /** The BCP 47 tag of what is written in these formats: {@code nl-NL} or {@code en-GB}. */
    public String languageTag() {
        return decimal == ',' ? "nl-NL" : "en-GB";
    }

    /** The number with the decimals it has, grouped: {@code 1250.50} is {@code 1.250,50} in Dutch. */
    public String number(BigDecimal value) {
        String plain = value.toPlainString();
        boolean negative = plain.startsWith("-");
        int point = plain.indexOf('.');
        String whole = plain.substring(negative ? 1 : 0, point < 0 ? plain.length() : point);
        StringBuilder text = new StringBuilder(negative ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(group);
            }
            text.append(whole.charAt(i));
        }
        return point < 0 ? text.toString() : text.append(decimal).append(plain, point + 1, plain.length()).toString();
    }

    /** The number with the decimals it has, not grouped: {@code 1250.50} is {@code 1250,50} in Dutch. */
    public String plain(BigDecimal value) {
        return value.toPlainString().replace('.', decimal);
    }

    /** The number rounded half up to that many decimals (0 or more), grouped. Never {@code -0}. */
    public String number(BigDecimal value, int decimals) {
        return number(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /**
     * A printed number followed by its unit with a no-break space; a percent sign follows directly, a bare euro sign goes
     * in front.
     *
     * @param unitLabel as printed; empty for a plain number
     */
    public String withUnit(String number, String unitLabel) {
        if (unitLabel.isEmpty()) {
            return number;
        }
        return switch (unitLabel) {
            case "%" -> number + unitLabel;
            case "€" -> locale.getLanguage().equals("nl") ? unitLabel + NO_BREAK_SPACE + number : unitLabel + number;
            default -> number + NO_BREAK_SPACE + unitLabel;
        };
    }

    /** Both ends with an en dash; spaces around it if an end is negative. */
    public String range(BigDecimal low, BigDecimal high) {
        String dash = low.signum() < 0 || high.signum() < 0
                ? "" + NO_BREAK_SPACE + EN_DASH + NO_BREAK_SPACE : "" + EN_DASH;
        return number(low) + dash + number(high);
    }

    /**
     * An estimate with its band, without unit: {@code 100 (80–120)}, {@code 80–120}, {@code from 80}, {@code up to 120};
     * {@link #unknown()} if nothing is known.
     */
    public String range(Optional<BigDecimal> low, Optional<BigDecimal> mid, Optional<BigDecimal> high) {
        Optional<String> band = low.isPresent() && high.isPresent() ? Optional.of(range(low.get(), high.get()))
                : low.map(l -> word("format.from", number(l))).or(() -> high.map(h -> word("format.upTo", number(h))));
        return mid.map(m -> number(m) + band.map(b -> " (" + b + ")").orElse("")).or(() -> band).orElseGet(this::unknown);
    }

    /** An amount with its price level appended: {@code 12,5 M€, prijspeil 2023}. */
    public String withPriceLevel(String amount, OptionalInt year) {
        return year.isPresent() ? amount + ", " + word("format.priceLevel", Integer.toString(year.getAsInt())) : amount;
    }

    /** A date in running text: {@code 30 september 2024}, {@code september 2024} or {@code 2024}. */
    public String date(PartialDate date) {
        StringBuilder text = new StringBuilder();
        date.day().ifPresent(day -> text.append(day).append(' '));
        date.month().ifPresent(month -> text.append(word("format.month." + month)).append(' '));
        return text.append(date.year()).toString();
    }

    /** A date in a table: {@code 30-09-2024}, {@code 09-2024} or {@code 2024}. */
    public String tableDate(PartialDate date) {
        StringBuilder text = new StringBuilder();
        date.day().ifPresent(day -> text.append(twoDigits(day)).append('-'));
        date.month().ifPresent(month -> text.append(twoDigits(month)).append('-'));
        return text.append(date.year()).toString();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** The word for a value that is not known. */
    public String unknown() {
        return word("format.unknown");
    }

    /** Yes or no. */
    public String flag(boolean value) {
        return word(value ? "format.yes" : "format.no");
    }

    private String word(String key, Object... args) {
        return WORDS.text(locale, key, args);
    }
}
