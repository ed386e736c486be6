// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stable name of one figure: {@code name}, {@code name@2030}, {@code name[subject]} or {@code name[subject]@2030}. Texts
 * and checks refer to figures in this form; names are never given a second meaning.
 *
 * @param name    such as {@code reduction.all}; see {@link FigureType}
 * @param subject what it is about: a code or the id of a record, {@code electricity/midden}; empty if the whole plan
 * @param year    calendar year; 0 if it has none
 */
public record FigureKey(String name, String subject, int year) implements Comparable<FigureKey> {
    private static final Pattern FORM =
            Pattern.compile("([a-z][A-Za-z]*(?:\\.[a-z][A-Za-z]*)*)(?:\\[([^\\]]+)\\])?(?:@(\\d{4}))?");

    /** A figure of the whole plan in one year. */
    public static FigureKey of(String name, int year) {
        return new FigureKey(name, "", year);
    }

    /** A figure of the whole plan that has no year. */
    public static FigureKey of(String name) {
        return new FigureKey(name, "", 0);
    }

    /** Reads the written form; empty if it is none. */
    public static Optional<FigureKey> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(new FigureKey(matcher.group(1),
                matcher.group(2) == null ? "" : matcher.group(2),
                matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3)))) : Optional.empty();
    }

    /** The same figure under another name. */
    public FigureKey named(String other) {
        return new FigureKey(other, subject, year);
    }

    @Override
    public int compareTo(FigureKey other) {
        int byName = name.compareTo(other.name);
        int bySubject = byName != 0 ? byName : subject.compareTo(other.subject);
        return bySubject != 0 ? bySubject : Integer.compare(year, other.year);
    }

    /** The written form. */
    @Override
    public String toString() {
        return name + (subject.isEmpty() ? "" : "[" + subject + "]") + (year == 0 ? "" : "@" + year);
    }
}
