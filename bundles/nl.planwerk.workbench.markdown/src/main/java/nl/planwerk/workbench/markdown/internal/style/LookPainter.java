// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

import nl.planwerk.model.text.NoteSyntax;

/** Paints the looks of parsed Markdown on its characters. */
final class LookPainter extends AbstractVisitor {
    private static final Pattern MARKERS = Pattern.compile("[>\\s]*([-*+]|\\d{1,9}[.)])?\\s*");

    private final String source;
    private final int[] masks;
    private final List<LineIndent> indents = new ArrayList<>();

    LookPainter(String source) {
        this.source = source;
        this.masks = new int[source.length()];
    }

    /** Per character the bits of its looks. */
    int[] masks() {
        return masks;
    }

    /** The lines with markers before their text. */
    List<LineIndent> indents() {
        return indents;
    }

    private void paint(int start, int end, Look look) {
        for (int i = Math.max(0, start); i < Math.min(end, masks.length); i++) {
            masks[i] |= look.bit();
        }
    }

    private void paint(Node node, Look look) {
        node.getSourceSpans().forEach(s -> paint(s.getInputIndex(), s.getInputIndex() + s.getLength(), look));
    }

    /** What of a node is not of its children: the characters around them. */
    private void paintAround(Node node) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        int start = MarkdownSource.start(node);
        int end = MarkdownSource.end(node);
        if (first == null || MarkdownSource.start(first) < 0) {
            paint(start, end, Look.MARKUP);
        } else {
            paint(start, MarkdownSource.start(first), Look.MARKUP);
            paint(MarkdownSource.end(last), end, Look.MARKUP);
        }
    }

    /** Markers of quotes and lists before the text of a block, on each of its lines. */
    private void markers(Block leaf) {
        for (SourceSpan span : leaf.getSourceSpans()) {
            int line = source.lastIndexOf('\n', span.getInputIndex() - 1) + 1;
            if (span.getInputIndex() > line) {
                paint(line, span.getInputIndex(), Look.MARKUP);
                indents.add(new LineIndent(line, span.getInputIndex() - line));
            }
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        markers(paragraph);
        visitChildren(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        markers(heading);
        paint(heading, Look.heading(heading.getLevel()));
        paintAround(heading);
        visitChildren(heading);
    }

    @Override
    public void visit(BlockQuote quote) {
        paint(quote, Look.QUOTE);
        paintPrefix(quote);
        visitChildren(quote);
    }

    @Override
    public void visit(ListItem item) {
        paint(item, item.getParent() instanceof BulletList ? Look.BULLET_ITEM : Look.NUMBERED_ITEM);
        paintPrefix(item);
        visitChildren(item);
    }

    /** The marker of a container without text in its first line. */
    private void paintPrefix(Block container) {
        for (SourceSpan span : container.getSourceSpans()) {
            int end = span.getInputIndex() + span.getLength();
            if (MARKERS.matcher(source).region(span.getInputIndex(), end).matches()) {
                paint(span.getInputIndex(), end, Look.MARKUP);
            }
        }
    }

    @Override
    public void visit(ThematicBreak divider) {
        paint(divider, Look.MARKUP);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        markers(block);
        paint(block, Look.CODE);
        List<SourceSpan> spans = block.getSourceSpans();
        for (int i = 0; i < spans.size(); i++) {
            boolean last = i == spans.size() - 1 && block.getClosingFenceLength() != null;
            if (i == 0 || last) {
                paint(spans.get(i).getInputIndex(), spans.get(i).getInputIndex() + spans.get(i).getLength(), Look.MARKUP);
            }
        }
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        paint(block, Look.CODE);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        paint(definition, Look.MARKUP);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            paint(block, Look.TABLE);
            // Of a table, all that is in no cell is markup; the cells clear theirs.
            paint(block, Look.MARKUP);
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableHead) {
            paint(node, Look.TABLE_HEAD);
        } else if (node instanceof TableCell) {
            clearMarkup(node);
        } else if (node instanceof Strikethrough) {
            paint(node, Look.STRIKE);
            paintAround(node);
        }
        visitChildren(node);
    }

    private void clearMarkup(Node node) {
        int start = Math.max(0, MarkdownSource.start(node));
        for (int i = start; i < Math.min(MarkdownSource.end(node), masks.length); i++) {
            masks[i] &= ~Look.MARKUP.bit();
        }
    }

    @Override
    public void visit(Emphasis emphasis) {
        paint(emphasis, Look.ITALIC);
        paintAround(emphasis);
        visitChildren(emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        paint(strong, Look.BOLD);
        paintAround(strong);
        visitChildren(strong);
    }

    @Override
    public void visit(Code code) {
        int start = MarkdownSource.start(code);
        int end = MarkdownSource.end(code);
        paint(code, Look.CODE);
        int fence = 0;
        while (start >= 0 && start + fence < end && source.charAt(start + fence) == '`') {
            fence++;
        }
        paint(start, start + fence, Look.MARKUP);
        paint(end - fence, end, Look.MARKUP);
    }

    @Override
    public void visit(Link link) {
        boolean automatic = source.startsWith("<", Math.max(0, MarkdownSource.start(link)));
        if (automatic) {
            paint(MarkdownSource.start(link) + 1, MarkdownSource.end(link) - 1, Look.LINK);
        } else {
            paintText(link, Look.LINK);
        }
        paintAround(link);
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        paintText(image, Look.ITALIC);
        paintAround(image);
        visitChildren(image);
    }

    /** What marks the language of a passage. */
    @Override
    public void visit(HtmlInline html) {
        MarkdownSource.endOfPassage(html).ifPresent(end -> {
            paint(html, Look.MARKUP);
            paint(end, Look.MARKUP);
        });
    }

    private void paintText(Node node, Look look) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            paint(child, look);
        }
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        paint(lineBreak, Look.MARKUP);
    }

    @Override
    public void visit(Text text) {
        int start = MarkdownSource.start(text);
        int end = MarkdownSource.end(text);
        if (start < 0) {
            return;
        }
        Matcher note = NoteSyntax.MARK.matcher(source).region(start, Math.min(end, source.length()));
        while (note.find()) {
            paint(note.start(), note.end(), Look.NOTE);
        }
    }
}
