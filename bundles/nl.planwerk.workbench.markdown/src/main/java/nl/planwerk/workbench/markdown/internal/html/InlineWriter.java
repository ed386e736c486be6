// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

import java.util.List;
import java.util.function.Function;

/** Writes runs as Markdown: links around bold around italic around struck out, each as long as it goes on. */
final class InlineWriter {
    private static final List<Function<Style, String>> LAYERS = List.of(Style::link, s -> s.bold() ? "**" : "",
            s -> s.italic() ? "*" : "", s -> s.strike() ? "~~" : "");

    private InlineWriter() {
    }

    /** The runs in Markdown; line breaks as Markdown has them. */
    static String write(List<Run> runs) {
        String markdown = layer(runs, 0);
        return MarkdownEscape.lineStart(markdown).replaceAll("\\n+", "\\\\\n");
    }

    /** The runs in Markdown, all on one line. */
    static String writeLine(List<Run> runs) {
        return layer(runs, 0).replaceAll("\\s*\\n\\s*", " ").strip();
    }

    private static String layer(List<Run> runs, int layer) {
        StringBuilder markdown = new StringBuilder();
        if (layer == LAYERS.size()) {
            runs.forEach(run -> markdown.append(plain(run)));
            return markdown.toString();
        }
        int start = 0;
        for (int i = 1; i <= runs.size(); i++) {
            String mark = LAYERS.get(layer).apply(runs.get(start).style());
            if (i == runs.size() || !LAYERS.get(layer).apply(runs.get(i).style()).equals(mark)) {
                markdown.append(marked(layer(runs.subList(start, i), layer + 1), mark, layer == 0));
                start = i;
            }
        }
        return markdown.toString();
    }

    private static String marked(String content, String mark, boolean link) {
        if (mark.isEmpty() || content.isBlank()) {
            return content;
        }
        String inner = content.strip();
        int at = content.indexOf(inner);
        String marked = link ? "[" + inner + "](" + address(mark) + ")" : eachLine(inner, mark);
        return content.substring(0, at) + marked + content.substring(at + inner.length());
    }

    private static String eachLine(String inner, String mark) {
        return mark + inner.replaceAll("\\s*\\n\\s*", mark + "\n" + mark) + mark;
    }

    private static String address(String address) {
        return address.replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C");
    }

    private static String plain(Run run) {
        if (run.literal()) {
            return run.text();
        }
        return run.style().code() ? code(run.text()) : MarkdownEscape.text(run.text());
    }

    private static String code(String text) {
        if (text.isBlank()) {
            return text;
        }
        String inner = text.strip().replace('\n', ' ');
        String fence = "`";
        while (inner.contains(fence)) {
            fence += "`";
        }
        String pad = inner.startsWith("`") || inner.endsWith("`") ? " " : "";
        return (text.startsWith(" ") ? " " : "") + fence + pad + inner + pad + fence + (text.endsWith(" ") ? " " : "");
    }
}
