// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.text;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How notes are written in Markdown: {@code [^1]} where the note belongs, and {@code [^1]: text} at the beginning of a line
 * for what it says. Labels are numbers or words; capitals make no difference.
 */
public final class NoteSyntax {
    /** A note's mark, whose first group is the label. */
    public static final Pattern MARK = Pattern.compile("\\[\\^([^\\[\\]\\s]{1,40})]");
    /** The mark in front of a note's text, with its colon; the first group is all but the colon, the second the label. */
    public static final Pattern BEGINNING = Pattern.compile("(" + MARK.pattern() + "):");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private NoteSyntax() {
    }

    /**
     * The beginning of a note.
     *
     * @param end offset after the colon
     */
    public record Beginning(String label, int end) {
    }

    /** The note that begins at this offset of a line. */
    public static Optional<Beginning> beginning(CharSequence line, int at) {
        Matcher matcher = BEGINNING.matcher(line).region(at, line.length());
        return matcher.lookingAt() ? Optional.of(new Beginning(matcher.group(2), matcher.end())) : Optional.empty();
    }

    /** What two labels of the same note have in common. */
    public static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    /** The mark of a note. */
    public static String mark(String label) {
        return "[^" + label + "]";
    }

    /** What stands in front of a note's text. */
    public static String beginning(String label) {
        return mark(label) + ": ";
    }

    /** One more than the greatest number of a note in a text, 1 if there is none. */
    public static int nextNumber(String text) {
        OptionalInt greatest = MARK.matcher(text).results().map(mark -> mark.group(1))
                .filter(label -> NUMBER.matcher(label).matches()).mapToInt(Integer::parseInt).max();
        return greatest.orElse(0) + 1;
    }
}
