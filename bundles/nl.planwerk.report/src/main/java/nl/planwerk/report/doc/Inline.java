// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.doc;

import java.util.List;
import java.util.function.UnaryOperator;

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

    /**
     * The mark of a note.
     *
     * @param note   anchor of the {@link Block.Endnote}
     * @param number the note's number in its chapter, from 1
     * @param anchor of this mark, to which the note points back; unique in the document
     */
    record NoteMark(String note, int number, String anchor) implements Inline { }

    /** A forced line end. */
    record LineBreak() implements Inline { }

    /** How text stands out. */
    enum Style { STRONG, EMPHASIS, CODE, SUBSCRIPT, SUPERSCRIPT, STRUCK }

    /** Plain text, as the only piece. */
    static List<Inline> of(String text) {
        return text.isEmpty() ? List.of() : List.of(new Text(text));
    }

    /** Bold text. */
    static Inline strong(String text) {
        return new Styled(Style.STRONG, of(text));
    }

    /**
     * The characters without their styles; a citation as {@code [n]}, a note's mark as {@code [^n]}, a line break as a space.
     * Text that is struck out stands in {@code [-} and {@code -]}, so that nobody takes it for valid.
     */
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
        } else if (inline instanceof NoteMark mark) {
            text.append("[^").append(mark.number()).append(']');
        } else if (inline instanceof LineBreak) {
            text.append(' ');
        } else if (inline instanceof Styled styled && styled.style() == Style.STRUCK) {
            text.append("[-").append(plain(styled.content())).append("-]");
        } else {
            children(inline).forEach(child -> append(child, text));
        }
    }

    /** The same pieces with each that holds no others replaced. */
    static List<Inline> replace(List<Inline> content, UnaryOperator<Inline> replacement) {
        return content.stream().map(inline -> replace(inline, replacement)).toList();
    }

    private static Inline replace(Inline inline, UnaryOperator<Inline> replacement) {
        if (inline instanceof Styled styled) {
            return new Styled(styled.style(), replace(styled.content(), replacement));
        } else if (inline instanceof Language language) {
            return new Language(language.language(), replace(language.content(), replacement));
        } else if (inline instanceof WebLink link) {
            return new WebLink(link.url(), replace(link.content(), replacement));
        } else if (inline instanceof CrossReference reference) {
            return new CrossReference(reference.anchor(), replace(reference.content(), replacement));
        }
        return replacement.apply(inline);
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
