// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import nl.planwerk.model.bound.BoundFigures;
import nl.planwerk.model.bound.Placeholder;
import nl.planwerk.model.text.CitationSyntax;
import nl.planwerk.model.text.NoteSyntax;
import nl.planwerk.model.text.PassageSyntax;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.text.Markdown;
import nl.planwerk.report.text.MarkdownLinks;
import nl.planwerk.report.text.Typography;

/** Reads running text. */
final class InlineReader {
    /** A citation, whose first group is the key, or else a note's mark, whose second is the label. */
    private static final Pattern MARK =
            Pattern.compile(CitationSyntax.MARK.pattern() + "|" + NoteSyntax.MARK.pattern());
    private static final Pattern WEB = Pattern.compile("(?i)(https?://|mailto:).+");

    private final MarkdownLinks links;
    private final NoteLabels notes;

    InlineReader(MarkdownLinks links, NoteLabels notes) {
        this.links = links;
        this.notes = notes;
    }

    /** The running text within a block. */
    List<Inline> read(Node parent) {
        return read(parent, 0);
    }

    private List<Inline> read(Node parent, int depth) {
        if (depth > Markdown.MAX_DEPTH) {
            return Inline.of(Typography.print(Nodes.allText(parent)));
        }
        return read(parent.getFirstChild(), null, depth);
    }

    /** Reads pieces beside each other, up to one that is not read. */
    private List<Inline> read(Node first, Node stop, int depth) {
        List<Inline> content = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        for (Node node = first; node != stop; node = node.getNext()) {
            Optional<Node> end = depth > Markdown.MAX_DEPTH ? Optional.empty() : endOfPassage(node);
            if (end.isPresent()) {
                flush(pending, content);
                passage(node, end.get(), depth).ifPresent(content::add);
                node = end.get();
            } else if (node instanceof Text text) {
                pending.append(text.getLiteral());
            } else if (node instanceof HtmlInline html) {
                pending.append(html.getLiteral());
            } else if (node instanceof SoftLineBreak) {
                pending.append(' ');
            } else {
                flush(pending, content);
                content.addAll(styled(node, depth));
            }
        }
        flush(pending, content);
        return content;
    }

    private static Optional<Node> endOfPassage(Node node) {
        return PassageSyntax.end(node, Node::getNext, InlineReader::html);
    }

    private static String html(Node node) {
        return node instanceof HtmlInline html ? html.getLiteral() : "";
    }

    /** A passage whose language is marked; none if there is nothing in it. */
    private Optional<Inline> passage(Node begin, Node end, int depth) {
        List<Inline> content = read(begin.getNext(), end, depth + 1);
        return PassageSyntax.language(html(begin)).filter(any -> !content.isEmpty())
                .map(language -> new Inline.Language(language, content));
    }

    private List<Inline> styled(Node node, int depth) {
        if (node instanceof Emphasis) {
            return List.of(new Inline.Styled(Inline.Style.EMPHASIS, read(node, depth + 1)));
        } else if (node instanceof StrongEmphasis) {
            return List.of(new Inline.Styled(Inline.Style.STRONG, read(node, depth + 1)));
        } else if (node instanceof Strikethrough) {
            return List.of(new Inline.Styled(Inline.Style.STRUCK, read(node, depth + 1)));
        } else if (node instanceof Code code) {
            return List.of(new Inline.Styled(Inline.Style.CODE, Inline.of(Typography.clean(code.getLiteral()))));
        } else if (node instanceof HardLineBreak) {
            return List.of(new Inline.LineBreak());
        } else if (node instanceof Link link) {
            return link(link, read(node, depth + 1));
        } else if (node instanceof Image image) {
            return titled(read(node, depth + 1), image.getTitle());
        }
        return read(node, depth + 1);
    }

    /** Adds what a link or picture says in its title. */
    private static List<Inline> titled(List<Inline> content, String title) {
        List<Inline> all = new ArrayList<>(content);
        if (title != null && !title.isBlank()) {
            all.add(new Inline.Text(" (" + Typography.print(title.strip()) + ")"));
        }
        return all;
    }

    private List<Inline> link(Link link, List<Inline> content) {
        String destination = link.getDestination().strip();
        List<Inline> marks = NoteMarks.in(content);
        List<Inline> text = marks.isEmpty() ? content : NoteMarks.without(content);
        List<Inline> all = new ArrayList<>(target(destination,
                Inline.plain(text).isEmpty() ? Inline.of(Typography.clean(destination)) : text));
        all.addAll(marks);
        return titled(all, link.getTitle());
    }

    private List<Inline> target(String destination, List<Inline> shown) {
        if (destination.startsWith("#")) {
            Optional<String> anchor = links.anchor(destination.substring(1));
            return anchor.<List<Inline>>map(a -> List.of(new Inline.CrossReference(a, shown))).orElse(shown);
        }
        return WEB.matcher(destination).matches() ? List.of(new Inline.WebLink(destination, shown)) : shown;
    }

    private void flush(StringBuilder pending, List<Inline> content) {
        String text = pending.toString();
        pending.setLength(0);
        int from = 0;
        for (Placeholder placeholder : BoundFigures.in(text)) {
            Optional<String> figure = links.figure(placeholder);
            if (figure.isPresent()) {
                cited(text.substring(from, placeholder.start()), content);
                content.addAll(Inline.of(Typography.print(figure.get())));
                from = placeholder.end();
            }
        }
        cited(text.substring(from), content);
    }

    private void cited(String text, List<Inline> content) {
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            Optional<? extends Inline> target = mark.group(1) != null ? links.citation(mark.group(1)) : note(mark.group(2));
            if (target.isPresent()) {
                content.addAll(Inline.of(Typography.print(text.substring(from, mark.start()))));
                content.add(target.get());
                from = mark.end();
            }
        }
        content.addAll(Inline.of(Typography.print(text.substring(from))));
    }

    private Optional<Inline.NoteMark> note(String label) {
        Optional<Inline.NoteMark> mark = notes.mark(label);
        if (mark.isEmpty()) {
            links.missingNote(label);
        }
        return mark;
    }
}
