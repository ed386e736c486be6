// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.planwerk.model.plan.Item;

/**
 * The anchors under which parts of a plan stand in its report: links lead to them, and they lead back to the plan. Ids come
 * from the plan's file, so other characters than these are written as codes.
 */
public final class ReportAnchors {
    private static final String CHAPTER = "chapter.";
    private static final Pattern CODED = Pattern.compile("_([0-9a-f]+)_");

    private ReportAnchors() {
    }

    /** Of a chapter, by the id of its type. */
    public static String chapter(String id) {
        return CHAPTER + safe(id);
    }

    /** The id of the type of the chapter with that anchor; the anchor itself if it is not a chapter's. */
    public static String chapterId(String anchor) {
        return anchor.startsWith(CHAPTER) ? CODED.matcher(anchor.substring(CHAPTER.length())).replaceAll(code ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16)))) : anchor;
    }

    /** Of all records of a section. */
    public static String section(String id) {
        return "section." + safe(id);
    }

    /** Of a record that has a heading of its own. */
    public static String item(Item item) {
        return "item." + safe(item.id());
    }

    /** Of an entry of the list of references. */
    public static String reference(Item item) {
        return "reference." + safe(item.id());
    }

    private static String safe(String id) {
        StringBuilder text = new StringBuilder();
        id.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '-')) {
                text.append((char) c);
            } else {
                text.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return text.toString();
    }
}
