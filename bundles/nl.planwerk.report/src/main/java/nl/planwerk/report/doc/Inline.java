// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.doc;

import java.util.List;

/** A piece of running text. */
public sealed interface Inline {

    /** Plain characters; may hold line ends, which count as spaces. */
    record Text(String text) implements Inline { }

    /** Text in a style. */
    record Styled(Style style, List<Inline> content) implements Inline {
        public Styled {
            content = List.copyOf(content);
        }
    }

    /**
     * Text in another language than the document's.
     *
     * @param language BCP 47 tag
     */
    record Language(String language, List<Inline> content) implements Inline {
        public Language {
            content = List.copyOf(content);
        }
    }

    /**
     * A link to the web.
     *
     * @param url absolute http, https or mailto address
     */
    record WebLink(String url, List<Inline> content) implements Inline {
        public WebLink {
            content = List.copyOf(content);
        }
    }

    /**
     * A link to a place in the document.
     *
     * @param anchor of a section or a table, figure or reference of the same document
     */
    record CrossReference(String anchor, List<Inline> content) implements Inline {
        public CrossReference {
            content = List.copyOf(content);
        }
    }

    /**
     * A citation, printed as its number in brackets.
     *
     * @param anchor of a {@link Block.Bibliography} entry
     * @param number the entry's number, from 1
     */
    record Citation(String anchor, int number) implements Inline { }

    /** A forced line end. */
    record LineBreak() implements Inline { }

    /** How text stands out. */
    enum Style { STRONG, EMPHASIS, CODE, SUBSCRIPT, SUPERSCRIPT }

    /** Plain text, as the only piece. */
    static List<Inline> of(String text) {
        return text.isEmpty() ? List.of() : List.of(new Text(text));
    }

    /** Bold text. */
    static Inline strong(String text) {
        return new Styled(Style.STRONG, of(text));
    }

    /** The characters without their styles; a citation as {@code [n]}, a line break as a space. */
    static String plain(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(inline -> append(inline, text));
        return text.toString();
    }

    private static void append(Inline inline, StringBuilder text) {
        if (inline instanceof Text plain) {
            text.append(plain.text());
        } else if (inline instanceof Citation citation) {
            text.append('[').append(citation.number()).append(']');
        } else if (inline instanceof LineBreak) {
            text.append(' ');
        } else {
            children(inline).forEach(child -> append(child, text));
        }
    }

    /** The pieces within a piece. */
    static List<Inline> children(Inline inline) {
        if (inline instanceof Styled styled) {
            return styled.content();
        } else if (inline instanceof Language language) {
            return language.content();
        } else if (inline instanceof WebLink link) {
            return link.content();
        } else if (inline instanceof CrossReference reference) {
            return reference.content();
        }
        return List.of();
    }
}
