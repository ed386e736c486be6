// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads blocks: each becomes a piece of Markdown to stand between blank lines. */
final class BlockReader {
    private static final int MAX_DEPTH = 60;

    private final List<String> blocks = new ArrayList<>();
    private Runs pending = new Runs();
    private ItemLines wordItems = new ItemLines();

    /** The blocks within an element. */
    List<String> read(Element element) {
        return read(element, Style.PLAIN, 0);
    }

    List<String> read(Element element, Style style, int depth) {
        children(element, style, depth);
        finish();
        return blocks;
    }

    private void finish() {
        flush();
        closeWordList();
    }

    private void closeWordList() {
        if (!wordItems.isEmpty()) {
            blocks.add(wordItems.markdown());
            wordItems = new ItemLines();
        }
    }

    /** Ends the paragraph of running text that is being gathered. */
    private void flush() {
        String paragraph = InlineWriter.write(pending.finish());
        pending = new Runs();
        if (!paragraph.isBlank()) {
            closeWordList();
            blocks.add(paragraph);
        }
    }

    private void children(Element parent, Style style, int depth) {
        for (Node node : parent.childNodes()) {
            if (!(node instanceof Element element)) {
                InlineReader.read(node, style, pending, depth);
            } else if (!Style.isHidden(element)) {
                element(element, style, depth);
            }
        }
    }

    private void element(Element element, Style style, int depth) {
        if (depth > MAX_DEPTH || !holdsBlocks(element)) {
            InlineReader.read(element, style, pending, depth);
            return;
        }
        if (WordList.isItem(element)) {
            wordItem(element, style);
            return;
        }
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, style, element.normalName().charAt(1) - '0');
            case "ul", "ol" -> block(new ListReader(depth).read(element));
            case "blockquote" -> block(quoted(new BlockReader().read(element, style, depth + 1)));
            case "table" -> table(element, style, depth);
            case "pre" -> block(fenced(element.wholeText()));
            case "hr" -> block("---");
            default -> container(element, style, depth);
        }
    }

    private static boolean holdsBlocks(Element element) {
        return element.isBlock() || element.normalName().equals("hr")
                || element.selectFirst("p, div, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, pre, hr") != null;
    }

    private void container(Element element, Style style, int depth) {
        flush();
        if (element.hasClass("MsoTitle")) {
            heading(element, style, 1);
        } else {
            children(element, style.within(element), depth + 1);
            flush();
        }
    }

    private void block(String markdown) {
        finish();
        if (!markdown.isBlank()) {
            blocks.add(markdown);
        }
    }

    private void heading(Element element, Style style, int level) {
        Runs runs = new Runs();
        element.childNodes().forEach(node -> InlineReader.read(node, style, runs, 0));
        List<Run> plain = runs.finish().stream().map(run -> new Run(run.text(), run.style().unbold(), run.literal())).toList();
        String line = InlineWriter.writeLine(plain);
        block(line.isEmpty() ? "" : "#".repeat(level) + " " + line.replaceAll("(#+)$", "\\\\$1"));
    }

    private void wordItem(Element element, Style style) {
        flush();
        Runs runs = new Runs();
        element.childNodes().forEach(node -> InlineReader.read(node, style.within(element), runs, 0));
        String text = InlineWriter.write(runs.finish());
        WordList item = WordList.of(element);
        if (!text.isBlank()) {
            wordItems.add(item.level(), item.ordered() ? 1 : 0, List.of(text));
        }
    }

    private void table(Element element, Style style, int depth) {
        TableReader table = new TableReader(element);
        if (table.isLayout()) {
            container(element, style, depth);
        } else {
            block(table.markdown());
        }
    }

    private static String quoted(List<String> content) {
        return content.isEmpty() ? "" : ("> " + String.join("\n\n", content).replace("\n", "\n> ")).replaceAll("(?m)> $", ">");
    }

    private static String fenced(String code) {
        String text = code.replace("\r\n", "\n").replace('\r', '\n').replaceAll("^\\n+|\\s+$", "");
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return text.isBlank() ? "" : fence + "\n" + text + "\n" + fence;
    }
}
