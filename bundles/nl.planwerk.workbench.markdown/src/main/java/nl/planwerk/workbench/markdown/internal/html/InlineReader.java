// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import nl.planwerk.model.text.NoteSyntax;

/** Reads running text. */
final class InlineReader {
    private static final int MAX_DEPTH = 60;
    /** Where Word and LibreOffice link a note's mark to, and a note back to its mark. */
    private static final Pattern TO_NOTE = Pattern.compile("#(?:_(?:ftn|edn)|sd(?:foot|end)note)(\\d{1,6})(?:sym)?");
    private static final Pattern TO_MARK = Pattern.compile("#(?:_(?:ftn|edn)ref|sd(?:foot|end)note)(\\d{1,6})(?:anc)?");

    private InlineReader() {
    }

    /** Adds what a node reads. */
    static void read(Node node, Style style, Runs into, int depth) {
        if (node instanceof TextNode text) {
            into.text(text.getWholeText(), style);
        } else if (node instanceof Element element && !Style.isHidden(element) && !WordList.isMarker(element)) {
            if (depth > MAX_DEPTH) {
                into.text(element.text(), style);
            } else {
                element(element, style, into, depth);
            }
        }
    }

    private static void element(Element element, Style style, Runs into, int depth) {
        if (element.normalName().equals("br")) {
            into.lineBreak(style);
        } else if (element.normalName().equals("img")) {
            into.text(element.attr("alt"), style);
        } else if (!note(element, into)) {
            Style within = style.within(element);
            if (element.isBlock()) {
                into.text(" ", style);
            }
            element.childNodes().forEach(child -> read(child, within, into, depth + 1));
            if (element.isBlock()) {
                into.text(" ", style);
            }
        }
    }

    private static boolean note(Element element, Runs into) {
        String target = element.normalName().equals("a") ? element.attr("href") : "";
        int hash = target.indexOf('#');
        if (hash < 0) {
            return false;
        }
        Matcher note = TO_NOTE.matcher(target.substring(hash));
        Matcher mark = TO_MARK.matcher(target.substring(hash));
        if (note.matches()) {
            into.add(Run.literal(NoteSyntax.mark(note.group(1))));
            return true;
        } else if (mark.matches()) {
            into.add(Run.literal(NoteSyntax.beginning(mark.group(1))));
            return true;
        }
        return false;
    }
}
