// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.util.List;
import java.util.Locale;

import nl.planwerk.model.format.Messages;

/**
 * Why a file is not a readable plan, and where.
 *
 * @param fileName as the user knows the file
 * @param key      message key such as {@code codec.unknownUnit}
 * @param args     its arguments
 * @param line     1-based; 0 if the place is not known
 * @param column   1-based, in characters; 0 if the place is not known
 * @param path     place in words such as {@code sections.measures[3].reduction}, list positions from 0; empty for the
 *                 whole file
 */
public record FormatProblem(String fileName, String key, List<String> args, int line, int column, String path) {

    public FormatProblem {
        args = List.copyOf(args);
    }

    /** One line for the user: file, place, what is wrong, and what to do where that helps. */
    public String message(Locale locale) {
        Messages messages = Messages.of(FormatProblem.class, "OSGI-INF/l10n/model");
        String text = messages.text(locale, key, args);
        String where = line > 0 ? messages.text(locale, "codec.place", line, column) : "";
        String in = path.isEmpty() ? "" : " (" + path + ")";
        return fileName + where + in + ": " + text;
    }
}
