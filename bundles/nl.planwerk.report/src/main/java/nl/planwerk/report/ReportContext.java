// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.report.doc.ChartFigure;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Table;
import nl.planwerk.report.text.Fragment;

/** What a {@link ChapterComposer} works with. */
public interface ReportContext {

    Plan plan();

    /** Numbers, dates and words in the report's language. */
    Formats formats();

    /** Field values in the report's language. */
    ValueText values();

    /** Text of a unit in the report's language. */
    String unit(String unitId);

    /** Reads Markdown; its links and citations point into this report. */
    Fragment markdown(String source);

    /** A citation of a record of the bibliography; empty if it is not there. */
    Optional<Inline.Citation> cite(ItemRef reference);

    /** Citations of these records, without repetition and in the order of the bibliography. */
    List<Inline> citeAll(List<ItemRef> references);

    /** The word for source with citations of these records; empty if there are none. */
    List<Inline> sourceLine(List<ItemRef> references);

    /** The name of an item, linked to where the report prints it. */
    List<Inline> link(ItemRef item);

    /** Records as a table of their type's default columns. */
    Table table(String caption, List<Item> items);

    /**
     * A chart of horizontal bars, the greatest first; beyond 40 the smallest are added up.
     *
     * @param anchor   unique in the report
     * @param title    printed as its caption
     * @param category what a bar stands for, in the singular
     * @param measure  what the figures say, heading of their column
     * @param unit     of all figures, as printed
     * @param bars     at least one
     * @param source   printed below, such as by {@link #sourceLine}; may be empty
     */
    ChartFigure bars(String anchor, String title, String category, String measure, String unit, List<Bar> bars,
            List<Inline> source);

    /** Tells the author something about the report. */
    void message(ReportMessage message);

    /**
     * A bar of a chart.
     *
     * @param item the record it stands for
     */
    record Bar(Item item, String label, BigDecimal value) {
    }
}
