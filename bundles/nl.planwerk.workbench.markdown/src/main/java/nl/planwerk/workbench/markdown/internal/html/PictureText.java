// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

/** A picture as Markdown writes it. */
public final class PictureText {
    private PictureText() {
    }

    /**
     * A picture in one line.
     *
     * @param path    of its file, without spaces
     * @param alt     what it shows, for readers who cannot see it
     * @param caption printed below it; empty for none
     */
    public static String of(String path, String alt, String caption) {
        String title = caption.isBlank() ? "" : " \"" + escaped(caption).replace("\"", "\\\"") + "\"";
        return "![" + escaped(alt) + "](" + path + title + ")";
    }

    private static String escaped(String text) {
        return MarkdownEscape.text(text.strip().replaceAll("\\s+", " "));
    }
}
