// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report;

import nl.planwerk.model.plan.Item;
import nl.planwerk.report.internal.Anchors;

/** The anchors under which parts of a plan stand in its report: links lead to them, and they lead back to the plan. */
public final class ReportAnchors {

    private ReportAnchors() {
    }

    /** Of a chapter, by the id of its type. */
    public static String chapter(String id) {
        return Anchors.chapter(id);
    }

    /** Of all records of a section. */
    public static String section(String id) {
        return Anchors.section(id);
    }

    /** Of a record that has a heading of its own. */
    public static String item(Item item) {
        return Anchors.item(item);
    }

    /** Of an entry of the list of references. */
    public static String reference(Item item) {
        return Anchors.reference(item);
    }
}
