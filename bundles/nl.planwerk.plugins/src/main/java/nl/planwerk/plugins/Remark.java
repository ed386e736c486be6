// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import nl.planwerk.model.format.Messages;

/**
 * Something to be said about a plugin, to whoever installs or makes it.
 *
 * @param level how bad it is
 * @param place where in its files; {@link Place#NONE} if it is about the whole
 * @param key   message key in this bundle's texts
 * @param args  as they are; <code>{key}</code> stands for the text of that key, several with bars between for a choice
 */
public record Remark(Level level, Place place, String key, List<String> args) {
    private static final Messages TEXTS = Messages.of(Remark.class, "OSGI-INF/l10n/plugins");

    /** How bad a remark is. */
    public enum Level {
        /** With this the plugin is not taken. */
        REFUSAL,
        /** Something its user should know before installing it. */
        WARNING,
        /** Good to know. */
        NOTE
    }

    /**
     * A place in a plugin's files.
     *
     * @param file   name of the file; empty for the whole plugin
     * @param line   1-based; 0 if not known
     * @param column 1-based; 0 if not known
     * @param path   such as {@code sections[0].fields[2]}; may be empty
     */
    public record Place(String file, int line, int column, String path) {
        /** The whole plugin. */
        public static final Place NONE = new Place("", 0, 0, "");

        /** A whole file. */
        public static Place of(String file) {
            return new Place(file, 0, 0, "");
        }
    }

    public Remark {
        args = List.copyOf(args);
    }

    /** A reason not to take the plugin. */
    public static Remark refusal(String key, Object... args) {
        return of(Level.REFUSAL, key, args);
    }

    /** Something to know before it is installed. */
    public static Remark warning(String key, Object... args) {
        return of(Level.WARNING, key, args);
    }

    /** Something good to know. */
    public static Remark note(String key, Object... args) {
        return of(Level.NOTE, key, args);
    }

    private static Remark of(Level level, String key, Object... args) {
        return new Remark(level, Place.NONE, key, Arrays.stream(args).map(String::valueOf).toList());
    }

    /** The same at a place. */
    public Remark at(Place newPlace) {
        return new Remark(level, newPlace, key, args);
    }

    /** One line: where, what is wrong, and what was expected. */
    public String message(Locale locale) {
        String text = TEXTS.text(locale, key, args.stream().map(arg -> word(arg, locale)).toList());
        if (place.file().isEmpty()) {
            return text;
        }
        String line = place.line() > 0 ? TEXTS.text(locale, "place.line", place.line(), place.column()) : "";
        String path = place.path().isEmpty() ? "" : " (" + place.path() + ")";
        return place.file() + line + path + ": " + text;
    }

    private static String word(String arg, Locale locale) {
        if (!arg.startsWith("{") || !arg.endsWith("}") || arg.contains(" ") || arg.equals("{...}")) {
            return arg;
        }
        return Arrays.stream(arg.split("\\|")).map(part -> TEXTS.text(locale, part.substring(1, part.length() - 1)))
                .collect(Collectors.joining(TEXTS.text(locale, "or")));
    }
}
