// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * An item of a list in Word, which is a paragraph of its own with its level in its style.
 *
 * @param level   1 for the outermost
 * @param ordered whether items are numbered
 */
record WordList(int level, boolean ordered) {
    private static final Pattern LEVEL = Pattern.compile("mso-list\\s*:\\s*[^;]*\\blevel(\\d)");
    private static final Pattern MARKER = Pattern.compile("mso-list\\s*:\\s*ignore");
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,3}(\\.\\d{1,3})*|[a-zA-Z]|[ivxIVX]{1,5})[.)]?");
    private static final Pattern BULLETS = Pattern.compile("[o\u00b7\u00a7\u2022\u25aa-]");
    private static final int DEEPEST = 9;

    /** Whether a paragraph is an item. */
    static boolean isItem(Element element) {
        return element.normalName().equals("p") && LEVEL.matcher(style(element)).find();
    }

    /** Whether an element is the bullet or number itself, written out for readers that do not know lists of Word. */
    static boolean isMarker(Element element) {
        return MARKER.matcher(style(element)).find();
    }

    /** Reads the item that a paragraph is. */
    static WordList of(Element paragraph) {
        Matcher level = LEVEL.matcher(style(paragraph));
        int depth = level.find() ? Math.max(1, Math.min(DEEPEST, Integer.parseInt(level.group(1)))) : 1;
        return new WordList(depth, isNumber(paragraph));
    }

    private static boolean isNumber(Element paragraph) {
        for (Element element : paragraph.select("[style]")) {
            if (isMarker(element)) {
                String marker = element.text().replace('\u00a0', ' ').strip();
                return !BULLETS.matcher(marker).matches() && NUMBER.matcher(marker).matches();
            }
        }
        return false;
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}
