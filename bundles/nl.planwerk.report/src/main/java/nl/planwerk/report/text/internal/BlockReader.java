// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text.internal;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.PictureFigure;
import nl.planwerk.report.text.Markdown;
import nl.planwerk.report.text.Typography;

/** Turns parsed blocks into those of the report. */
final class BlockReader {
    private final InlineReader inlines;

    private final UsedDefinitions definitions;
    private final SurplusCells surplus;

    BlockReader(InlineReader inlines, UsedDefinitions definitions, SurplusCells surplus) {
        this.inlines = inlines;
        this.surplus = surplus;
        this.definitions = definitions;
    }

    /** Reads one block and adds what comes of it. */
    void read(Node node, int depth, List<Block> into) {
        if (node instanceof Paragraph) {
            paragraph(node, into);
        } else if (node instanceof ListBlock list) {
            list(list, depth, into);
        } else if (node instanceof BlockQuote) {
            List<Block> content = children(node, depth);
            if (!content.isEmpty()) {
                into.add(new Block.Quote(content, ""));
            }
        } else if (node instanceof TableBlock) {
            into.addAll(new TableReader(inlines, surplus).read(node));
        } else if (node instanceof Heading) {
            addParagraph(List.of(new Inline.Styled(Inline.Style.STRONG, inlines.read(node))), into);
        } else if (node instanceof ThematicBreak) {
            into.add(new Block.Divider());
        } else {
            literal(node, into);
        }
    }

    private void literal(Node node, List<Block> into) {
        if (node instanceof HtmlBlock html) {
            addParagraph(Inline.of(Typography.print(html.getLiteral())), into);
        } else if (node instanceof FencedCodeBlock code) {
            code(code.getLiteral(), into);
        } else if (node instanceof IndentedCodeBlock code) {
            code(code.getLiteral(), into);
        } else if (node instanceof LinkReferenceDefinition definition) {
            addParagraph(Inline.of(Typography.print(definitions.ifUnused(definition))), into);
        }
    }

    private static void code(String literal, List<Block> into) {
        String text = literal.lines().map(Typography::clean).reduce((a, b) -> a + "\n" + b).orElse("");
        if (!text.isBlank()) {
            into.add(new Block.Code(text));
        }
    }

    private static void addParagraph(List<Inline> content, List<Block> into) {
        if (!Inline.plain(content).isBlank()) {
            into.add(new Block.Paragraph(content));
        }
    }

    private void paragraph(Node node, List<Block> into) {
        if (node.getFirstChild() instanceof Image image && image.getNext() == null && isFile(image.getDestination())) {
            List<Inline> content = inlines.read(image);
            String alt = Inline.plain(NoteMarks.without(content)).strip();
            String title = image.getTitle() == null ? "" : Typography.print(image.getTitle());
            String described = alt.isEmpty() ? title.strip() : alt;
            if (!described.isEmpty()) {
                into.add(new PictureFigure("", image.getDestination(), described, title));
                addParagraph(NoteMarks.in(content), into);
                return;
            }
        }
        addParagraph(inlines.read(node), into);
    }

    private static boolean isFile(String destination) {
        return !destination.isBlank() && destination.indexOf(':') < 0;
    }

    private void list(ListBlock list, int depth, List<Block> into) {
        List<Block.ListItem> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Block.ListItem(children(item, depth)));
        }
        Integer start = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
        into.add(new Block.ListBlock(!(list instanceof BulletList), start == null ? 1 : start, items));
    }

    private List<Block> children(Node node, int depth) {
        List<Block> content = new ArrayList<>();
        if (depth >= Markdown.MAX_DEPTH) {
            addParagraph(Inline.of(Typography.print(Nodes.allText(node))), content);
            return content;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            read(child, depth + 1, content);
        }
        return content;
    }
}
