// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one place where characters are made fit for print. Formulas get a true subscript digit ({@code CO2} becomes
 * {@code CO₂}), units a true superscript ({@code m3} becomes {@code m³}), in prose as in units; addresses stay as they
 * are. Characters that cannot be printed are taken out.
 */
public final class Typography {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.|mailto:)\\S+");
    /** H2 is left alone: it also means a second half-year. */
    private static final Pattern FORMULA =
            Pattern.compile("\\b(?:(CO|NO|SO)2|(N)2(O)|(CH)4|(NH)3|(H)2(O))(?![0-9a-z&&[^e]])");
    private static final Pattern POWER = Pattern.compile("\\b([kcd]?m|Nm)([23])(?![0-9A-Za-z])");
    private static final char SUBSCRIPT_ZERO = '\u2080';

    private Typography() {
    }

    /** The text fit for print. */
    public static String print(String text) {
        String clean = clean(text);
        StringBuilder result = new StringBuilder();
        Matcher address = ADDRESS.matcher(clean);
        int from = 0;
        while (address.find()) {
            result.append(formulas(clean.substring(from, address.start()))).append(address.group());
            from = address.end();
        }
        return result.append(formulas(clean.substring(from))).toString();
    }

    private static String formulas(String text) {
        if (text.indexOf('2') < 0 && text.indexOf('3') < 0 && text.indexOf('4') < 0) {
            return text;
        }
        String subscripts = FORMULA.matcher(text).replaceAll(m -> lowered(m.group()));
        return POWER.matcher(subscripts).replaceAll(m -> m.group(1) + (m.group(2).equals("2") ? '²' : '³'));
    }

    private static String lowered(String formula) {
        StringBuilder text = new StringBuilder();
        formula.chars().forEach(c -> text.append((char) (c >= '0' && c <= '9' ? SUBSCRIPT_ZERO + c - '0' : c)));
        return text.toString();
    }

    /**
     * The text without control characters (tabs and line ends become spaces), marks that turn the writing direction, and
     * halves of characters. Nothing else is changed.
     */
    public static String clean(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\t' || c == '\n') {
                result.append(' ');
            } else if (printable(c)) {
                result.appendCodePoint(c);
            }
        }
        return result.toString();
    }

    private static boolean printable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> c == 0x200C || c == 0x200D || c == 0xAD;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** The same with a capital first. */
    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toString(Character.toUpperCase(text.codePointAt(0)))
                + text.substring(text.offsetByCodePoints(0, 1));
    }
}
