// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

import nl.planwerk.cluster.figures.Total;
import nl.planwerk.cluster.figures.TotalText;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.reading.YearsText;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.workspace.EditPlace;

/** Puts an {@link Overview} together: its words come from the vocabulary and from the cluster, unknown stays unknown. */
public final class OverviewBuilder {
    /** Stands where a row has no such figure, which is not the same as an unknown one. */
    public static final String NONE = "–";

    private final Plan plan;
    private final Formats formats;
    private final Messages texts;
    private final TotalText totals;
    private final List<Overview.Column> columns = new ArrayList<>();
    private final List<Overview.Row> rows = new ArrayList<>();
    private final List<Overview.Remark> remarks = new ArrayList<>();
    private String unit = "";

    OverviewBuilder(Plan plan, Formats formats, Messages texts) {
        this.plan = plan;
        this.formats = formats;
        this.texts = texts;
        this.totals = new TotalText(formats);
    }

    Overview build() {
        return new Overview(columns, unit, rows, remarks);
    }

    /** The plan whose figures are shown. */
    public Plan plan() {
        return plan;
    }

    /** How numbers are written. */
    public Formats formats() {
        return formats;
    }

    /** A word of the cluster's vocabulary. */
    public String label(String key) {
        return plan.vocabulary().label(key, formats.locale());
    }

    /** A sentence of the cluster's own. */
    public String text(String key, Object... arguments) {
        return texts.text(formats.locale(), key, arguments);
    }

    /** Adds a column of words. */
    public OverviewBuilder words(String title) {
        columns.add(Overview.Column.text(title));
        return this;
    }

    /** Says once in which unit all columns of figures are that name none. */
    public OverviewBuilder in(String commonUnit) {
        unit = unitLabel(commonUnit);
        return this;
    }

    /** Adds a column of figures in the common unit. */
    public OverviewBuilder numbers(String title) {
        columns.add(Overview.Column.number(title, ""));
        return this;
    }

    /** Adds a column of figures in a unit of its own. */
    public OverviewBuilder numbers(String title, String ownUnit) {
        columns.add(Overview.Column.number(title, unitLabel(ownUnit)));
        return this;
    }

    private String unitLabel(String id) {
        return plan.vocabulary().unitLabel(id, formats.locale());
    }

    /** Adds a row. */
    public void row(Optional<EditPlace> place, Overview.Cell... cells) {
        row(place, List.of(cells));
    }

    /** Adds a row. */
    public void row(Optional<EditPlace> place, List<Overview.Cell> cells) {
        rows.add(new Overview.Row(cells, place));
    }

    /** A figure, or the word for unknown. */
    public Overview.Cell cell(Optional<BigDecimal> figure, int decimals) {
        return Overview.Cell.of(totals.of(figure, decimals));
    }

    /** A sum over records; "at least" as long as one of them is unknown, {@link #NONE} if there is no record. */
    public Overview.Cell cell(Total total, int decimals) {
        return Overview.Cell.of(text(total, decimals));
    }

    /** What follows from the other cells of the row, or the word for unknown. */
    public Overview.Cell total(Optional<BigDecimal> figure, int decimals) {
        return Overview.Cell.total(totals.of(figure, decimals));
    }

    /** The sum of the other cells of the row, written in the same way. */
    public Overview.Cell total(Total total, int decimals) {
        return Overview.Cell.total(text(total, decimals));
    }

    private String text(Total total, int decimals) {
        return total.equals(Total.NONE) ? NONE : totals.of(total, decimals);
    }

    /** The years that have figures; as long as there is none, the base year and the target years of the plan. */
    public NavigableSet<Integer> years(Collection<Integer> withFigures) {
        return withFigures.isEmpty() ? Plans.years(plan) : new TreeSet<>(withFigures);
    }

    /** The first of these records without a figure in that year, or else the first with one: where it is edited. */
    public static Optional<EditPlace> place(String section, List<Item> items, Field<YearSeries> field, int year) {
        return items.stream().filter(item -> item.get(field).flatMap(series -> series.at(year)).isEmpty()).findFirst()
                .or(() -> items.stream().findFirst()).map(item -> new EditPlace(section, item.id(), field.id()));
    }

    /** Adds a remark: a sentence of the cluster's own. */
    public void remark(Overview.State state, String key, Object... arguments) {
        remarks.add(new Overview.Remark(state, text(key, arguments)));
    }

    /** Adds a remark that names years, runs of them by their ends; none if there are no years. */
    public void onYears(Overview.State state, String key, Collection<Integer> years) {
        if (!years.isEmpty()) {
            remark(state, key, YearsText.text(years));
        }
    }

    /** Adds a remark that names records; none if there are no names. */
    public void onNames(Overview.State state, String key, Collection<String> names) {
        if (!names.isEmpty()) {
            remark(state, key, String.join(", ", names));
        }
    }
}
