// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

import org.commonmark.renderer.html.HtmlRenderer;

import nl.planwerk.workbench.markdown.internal.style.MarkdownSource;

/**
 * Turns Markdown into HTML for the clipboard. The language of passages is kept, other markup in HTML stays text, addresses that
 * run scripts are left out.
 */
public final class MarkdownToHtml {
    private static final String OWN = "data-planwerk=\"markdown\"";
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(MarkdownSource.EXTENSIONS)
            .nodeRendererFactory(PassageRenderer::new).escapeHtml(true).sanitizeUrls(true).build();

    private MarkdownToHtml() {
    }

    /** The HTML for a piece of Markdown. */
    public static String convert(String markdown) {
        String body = RENDERER.render(MarkdownSource.parse(markdown)).replace(MarkdownSource.HIDDEN_COLON, ":");
        return "<div " + OWN + ">" + body + "</div>";
    }

    /** Whether HTML comes from {@link #convert}; then the text beside it is the Markdown itself. */
    public static boolean isOwn(String html) {
        return html.contains(OWN);
    }
}
