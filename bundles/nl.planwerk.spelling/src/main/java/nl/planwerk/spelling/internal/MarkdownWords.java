// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.spelling.internal;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import nl.planwerk.model.text.NoteSyntax;
import nl.planwerk.model.text.PassageSyntax;

/** Leaves of Markdown only what is read: no code, no addresses, no HTML, no markup. Every character keeps its offset. */
final class MarkdownWords extends AbstractVisitor {
    /** How many quotes and lists may lie in each other; the report reads no deeper either. */
    private static final int MAX_OPEN = 48;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.builder().requireTwoTildes(true).build()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).maxOpenBlockParsers(MAX_OPEN).build();
    private static final String HIDDEN_COLON = "\uE000";
    private static final String MARKUP = "*_~";

    private final String source;
    private final StringBuilder read;
    private final List<ReadText.Stretch> passages = new ArrayList<>();

    private MarkdownWords(String source) {
        this.source = source;
        this.read = new StringBuilder(source);
        Skipped.fill(read, 0, source.length());
    }

    /** What there is to read in Markdown. */
    static ReadText of(String source) {
        MarkdownWords words = new MarkdownWords(source);
        PARSER.parse(NoteSyntax.BEGINNING.matcher(source).replaceAll("$1" + HIDDEN_COLON)).accept(words);
        return ReadText.of(words.read, words.passages);
    }

    @Override
    public void visit(Text text) {
        for (SourceSpan span : text.getSourceSpans()) {
            int start = span.getInputIndex();
            int end = start + span.getLength();
            read.replace(start, end, source.substring(start, end));
            split(start - 1, start, -1);
            split(end, end - 1, 1);
        }
    }

    @Override
    public void visit(HtmlInline html) {
        PassageSyntax.end((Node) html, Node::getNext, MarkdownWords::html).ifPresent(end -> passages.add(new ReadText.Stretch(
                start(html), start(end), PassageSyntax.base(PassageSyntax.language(html.getLiteral()).orElseThrow()))));
    }

    private static String html(Node node) {
        return node instanceof HtmlInline html ? html.getLiteral() : "";
    }

    private static int start(Node node) {
        return node.getSourceSpans().get(0).getInputIndex();
    }

    /** A word of which a part is bold is not two words: the part that touches the markup is left out. */
    private void split(int markup, int letter, int away) {
        int other = markup;
        while (isIn(other) && MARKUP.indexOf(source.charAt(other)) >= 0) {
            other += away;
        }
        if (other == markup || !isLetter(other)) {
            return;
        }
        for (int i = letter; isLetter(i); i -= away) {
            read.setCharAt(i, ' ');
        }
    }

    private boolean isIn(int offset) {
        return offset >= 0 && offset < source.length();
    }

    private boolean isLetter(int offset) {
        return isIn(offset) && Character.isLetterOrDigit(source.charAt(offset));
    }
}
