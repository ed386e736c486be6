// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

/** Reads a list with the lists in it, also those that stand between the items instead of in one. */
final class ListReader {
    private static final int DEEPEST = 10;

    private final int depth;
    private final ItemLines lines = new ItemLines();

    ListReader(int depth) {
        this.depth = depth;
    }

    /** The list in Markdown. */
    String read(Element list) {
        items(list, 1);
        return lines.markdown();
    }

    private void items(Element list, int level) {
        int start = list.normalName().equals("ol") ? start(list) : 0;
        for (Element child : list.children()) {
            if (child.normalName().equals("ul") || child.normalName().equals("ol")) {
                items(child, Math.min(DEEPEST, level + 1));
            } else if (!Style.isHidden(child)) {
                item(child, level, start);
            }
        }
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("[1-9]\\d{0,5}") ? Integer.parseInt(start) : 1;
    }

    private void item(Element item, int level, int start) {
        List<Element> nested = new ArrayList<>();
        for (Element child : item.children()) {
            if (child.normalName().equals("ul") || child.normalName().equals("ol")) {
                nested.add(child);
            }
        }
        nested.forEach(Element::remove);
        List<String> blocks = new BlockReader().read(item, Style.PLAIN, depth + 1);
        if (!blocks.isEmpty() || !nested.isEmpty()) {
            lines.add(level, start, blocks);
        }
        nested.forEach(list -> items(list, Math.min(DEEPEST, level + 1)));
    }
}
