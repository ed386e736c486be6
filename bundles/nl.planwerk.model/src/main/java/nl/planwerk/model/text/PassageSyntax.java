// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.text;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the language of a passage is written in Markdown, within one paragraph, line or cell, as HTML has it:
 * {@code <span lang="en">text</span>}. It is the only markup in HTML that counts.
 */
public final class PassageSyntax {
    /** What ends a passage. */
    public static final String END = "</span>";
    /** How many passages may lie in each other; it keeps a text of beginnings only from being read over and over. */
    private static final int MAX_OPEN = 48;
    private static final Pattern BEGINNING = Pattern.compile("<span\\s+lang\\s*=\\s*([\"']?)([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})\\1\\s*>",
            Pattern.CASE_INSENSITIVE);

    private PassageSyntax() {
    }

    /** What begins a passage in a language, a BCP 47 tag. */
    public static String beginning(String language) {
        return "<span lang=\"" + language + "\">";
    }

    /** The language tag that a piece of HTML begins a passage of, if it does. */
    public static Optional<String> language(String html) {
        Matcher matcher = BEGINNING.matcher(html);
        return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
    }

    /** The first part of a language tag, which names the language itself. */
    public static String base(String language) {
        return Locale.forLanguageTag(language).getLanguage();
    }

    /**
     * Where a passage ends that may begin here.
     *
     * @param next of a piece of parsed text the one beside it, null after the last
     * @param html what a piece holds if it is HTML, or else nothing
     * @return the piece that ends it; empty if no passage begins here, it has no end beside it, or too many lie in each other
     */
    public static <N> Optional<N> end(N begin, UnaryOperator<N> next, Function<N, String> html) {
        if (language(html.apply(begin)).isEmpty()) {
            return Optional.empty();
        }
        int open = 0;
        for (N piece = begin; piece != null && open <= MAX_OPEN; piece = next.apply(piece)) {
            String tag = html.apply(piece);
            open += language(tag).isPresent() ? 1 : tag.equalsIgnoreCase(END) ? -1 : 0;
            if (open == 0) {
                return Optional.of(piece);
            }
        }
        return Optional.empty();
    }
}
