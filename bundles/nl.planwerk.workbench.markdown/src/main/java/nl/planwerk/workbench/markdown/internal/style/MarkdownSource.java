// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.style;

import java.util.List;
import java.util.Optional;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import nl.planwerk.model.text.NoteSyntax;
import nl.planwerk.model.text.PassageSyntax;

/** Parses Markdown with the position of everything in it. */
public final class MarkdownSource {
    /** What stands in what was parsed for the colon after a note's mark. */
    public static final String HIDDEN_COLON = "\uE000";

    /** What is read beside CommonMark. A single tilde means "about" and strikes nothing out. */
    public static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build());

    /** How many quotes and lists may lie in each other; the report reads no deeper either. */
    private static final int MAX_OPEN = 48;

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).maxOpenBlockParsers(MAX_OPEN).build();

    private MarkdownSource() {
    }

    /**
     * Parses a text; the offsets in what comes of it are those of the text. The colon after a note's mark is hidden, because
     * a note of one word would be taken for a link's address.
     */
    public static Node parse(String source) {
        return PARSER.parse(NoteSyntax.BEGINNING.matcher(source).replaceAll("$1" + HIDDEN_COLON));
    }

    /** Where a passage ends that begins with this piece of running text. */
    public static Optional<Node> endOfPassage(Node begin) {
        return PassageSyntax.end(begin, Node::getNext, node -> node instanceof HtmlInline html ? html.getLiteral() : "");
    }

    /** The offset of a node's first character, -1 if unknown. */
    public static int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? -1 : spans.get(0).getInputIndex();
    }

    /** The offset after a node's last character, -1 if unknown. */
    public static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return -1;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
