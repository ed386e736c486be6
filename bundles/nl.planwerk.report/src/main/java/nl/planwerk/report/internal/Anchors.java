// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import nl.planwerk.model.plan.Item;

/** Names of places in the report. Ids come from the plan's file, so other characters than these are written as codes. */
public final class Anchors {

    private Anchors() {
    }

    /** Of a chapter, by the id of its type. */
    public static String chapter(String id) {
        return "chapter." + safe(id);
    }

    /** Of the records of a section. */
    public static String section(String id) {
        return "section." + safe(id);
    }

    /** Of a record. */
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
