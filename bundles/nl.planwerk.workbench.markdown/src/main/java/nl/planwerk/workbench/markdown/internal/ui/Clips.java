// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import java.util.Optional;

import org.eclipse.swt.SWTError;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

import nl.planwerk.workbench.markdown.internal.html.HtmlToMarkdown;
import nl.planwerk.workbench.markdown.internal.html.MarkdownToHtml;

/** Markdown on the clipboard. */
final class Clips {

    private Clips() {
    }

    /** The Markdown for what another program put there with formatting; empty if there is only text. */
    static Optional<String> markdown(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            Object html = clipboard.getContents(HTMLTransfer.getInstance());
            if (!(html instanceof String text) || MarkdownToHtml.isOwn(text)) {
                return Optional.empty();
            }
            return Optional.of(HtmlToMarkdown.convert(text)).filter(markdown -> !markdown.isBlank());
        } finally {
            clipboard.dispose();
        }
    }

    /** Puts Markdown there, as text and as HTML for programs that take formatting. */
    static void put(Display display, String markdown) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {markdown, MarkdownToHtml.convert(markdown)},
                    new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
        } catch (SWTError e) {
            if (e.code != DND.ERROR_CANNOT_SET_CLIPBOARD) {
                throw e;
            }
            // Another program holds the clipboard; like the widget itself, leave it as it is.
        } finally {
            clipboard.dispose();
        }
    }
}
