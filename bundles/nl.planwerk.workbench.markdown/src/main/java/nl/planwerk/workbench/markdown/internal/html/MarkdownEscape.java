// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes text so that Markdown reads it as that text. */
public final class MarkdownEscape {
    /** Entities, tags and addresses in angle brackets. */
    private static final Pattern HTML = Pattern.compile("&(?=#?\\w{1,32};)|<(?=[A-Za-z/!?])");
    private static final Pattern LINE_START = Pattern.compile("(?m)^( {0,3})(#(?=#{0,5}(?:\\s|$))|>|[-+*](?=\\s|$)|[=-](?=[=-]*\\s*$)"
            + "|-(?=[- \\t]*$)|~(?=~~)|\\|)");
    private static final Pattern NUMBER_START = Pattern.compile("(?m)^( {0,3}\\d{1,9})([.)])(?=\\s|$)");

    private MarkdownEscape() {
    }

    /** Running text; {@link #lineStart} is needed as well where it begins a line. */
    public static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isMarkup(text, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return HTML.matcher(escaped).replaceAll("\\\\$0");
    }

    private static boolean isMarkup(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at == text.length() - 1 ? ' ' : text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '\\', '`', '[', ']' -> true;
            case '*' -> !(Character.isWhitespace(before) && Character.isWhitespace(after) && at > 0 && at < text.length() - 1);
            case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
            case '~' -> before == '~' || after == '~';
            default -> false;
        };
    }

    /** Escapes what only at the beginning of a line makes a heading, list, quote, divider or table. */
    public static String lineStart(String markdown) {
        Matcher start = LINE_START.matcher(markdown);
        return NUMBER_START.matcher(start.replaceAll("$1\\\\$2")).replaceAll("$1\\\\$2");
    }

    /** Running text in a cell of a table. */
    public static String cell(String markdown) {
        return markdown.replace("|", "\\|");
    }
}
