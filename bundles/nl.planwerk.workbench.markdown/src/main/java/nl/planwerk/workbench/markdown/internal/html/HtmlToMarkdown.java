// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import nl.planwerk.model.schema.Field;

/**
 * Turns HTML, as word processors and browsers put it on the clipboard, into Markdown: headings, paragraphs, lists, quotes,
 * tables, bold, italic, struck out, code, links to the web, notes of Word and LibreOffice. All else becomes plain text;
 * scripts, styles, comments and what is hidden are left out. Text that looks like Markdown is escaped.
 */
public final class HtmlToMarkdown {
    /** What is read of longer HTML, in characters. */
    static final int MAX_HTML = 4_000_000;

    private static final String UNREAD = "script, style, head, title, meta, link, noscript, template, iframe, object, embed, "
            + "svg, math, canvas, audio, video, select, textarea, button, [hidden]";

    private HtmlToMarkdown() {
    }

    /** The Markdown for a piece of HTML, without blank lines around it; never longer than a text may be. */
    public static String convert(String html) {
        Document document = Jsoup.parse(html.length() <= MAX_HTML ? html : html.substring(0, MAX_HTML));
        document.select(UNREAD).remove();
        return bounded(new BlockReader().read(document.body()));
    }

    private static String bounded(List<String> blocks) {
        StringBuilder markdown = new StringBuilder();
        for (String block : blocks) {
            if (markdown.length() + block.length() + 2 > Field.LONG_TEXT) {
                break;
            }
            markdown.append(markdown.isEmpty() ? "" : "\n\n").append(block);
        }
        return markdown.toString();
    }
}
