// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import nl.planwerk.model.bound.BoundFigures;
import nl.planwerk.model.bound.Placeholder;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.text.Markdown;
import nl.planwerk.report.text.MarkdownLinks;
import nl.planwerk.report.text.Typography;

/** Reads running text. */
final class InlineReader {
    private static final Pattern CITATION = Pattern.compile("\\[@([\\p{L}\\p{N}_.:/-]{1,100})]");
    private static final Pattern WEB = Pattern.compile("(?i)(https?://|mailto:).+");

    private final MarkdownLinks links;

    InlineReader(MarkdownLinks links) {
        this.links = links;
    }

    /** The running text within a block. */
    List<Inline> read(Node parent) {
        return read(parent, 0);
    }

    private List<Inline> read(Node parent, int depth) {
        if (depth > Markdown.MAX_DEPTH) {
            return Inline.of(Typography.print(allText(parent)));
        }
        List<Inline> content = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
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

    private List<Inline> styled(Node node, int depth) {
        if (node instanceof Emphasis) {
            return List.of(new Inline.Styled(Inline.Style.EMPHASIS, read(node, depth + 1)));
        } else if (node instanceof StrongEmphasis) {
            return List.of(new Inline.Styled(Inline.Style.STRONG, read(node, depth + 1)));
        } else if (node instanceof Code code) {
            return List.of(new Inline.Styled(Inline.Style.CODE, Inline.of(Typography.clean(code.getLiteral()))));
        } else if (node instanceof HardLineBreak) {
            return List.of(new Inline.LineBreak());
        } else if (node instanceof Link link) {
            return link(link, read(node, depth + 1));
        }
        return read(node, depth + 1);
    }

    private List<Inline> link(Link link, List<Inline> content) {
        String destination = link.getDestination().strip();
        List<Inline> shown = content.isEmpty() ? Inline.of(Typography.clean(destination)) : content;
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
        Matcher citation = CITATION.matcher(text);
        int from = 0;
        while (citation.find()) {
            Optional<Inline.Citation> target = links.citation(citation.group(1));
            if (target.isPresent()) {
                content.addAll(Inline.of(Typography.print(text.substring(from, citation.start()))));
                content.add(target.get());
                from = citation.end();
            }
        }
        content.addAll(Inline.of(Typography.print(text.substring(from))));
    }

    /** All characters within a node, however deep, found without recursion. */
    static String allText(Node top) {
        StringBuilder text = new StringBuilder();
        Node node = top.getFirstChild();
        while (node != null && node != top) {
            if (node instanceof Text plain) {
                text.append(plain.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof org.commonmark.node.Block) {
                text.append(' ');
            }
            node = next(node, top);
        }
        return text.toString().strip();
    }

    private static Node next(Node node, Node top) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != top && up.getNext() == null) {
            up = up.getParent();
        }
        return up == top ? top : up.getNext();
    }
}
