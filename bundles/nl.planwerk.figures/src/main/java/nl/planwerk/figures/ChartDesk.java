// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.analysis.Analysis;
import nl.planwerk.analysis.Explanation;
import nl.planwerk.analysis.Figure;
import nl.planwerk.analysis.FigureKey;
import nl.planwerk.analysis.Total;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;

/** What a {@link ChartMaker} works with: a plan, its figures, and words in the language of the chart. */
public final class ChartDesk {
    private static final Messages TEXTS = Messages.of(ChartDesk.class, "OSGI-INF/l10n/figures");

    private final Analysis analysis;
    private final Formats formats;
    private final ValueText values;
    private final List<Figure> figures;
    private final Map<String, Item> items = new HashMap<>();

    public ChartDesk(Analysis analysis, Formats formats) {
        this.analysis = analysis;
        this.formats = formats;
        this.values = ValueText.of(analysis.plan(), formats);
        this.figures = analysis.figures();
        for (Object part : analysis.plan().sections().values()) {
            if (part instanceof Section section) {
                section.items().forEach(item -> items.putIfAbsent(item.id(), item));
            }
        }
    }

    public Plan plan() {
        return analysis.plan();
    }

    public Analysis analysis() {
        return analysis;
    }

    public Formats formats() {
        return formats;
    }

    /** The language of the chart: {@code nl} or {@code en}. */
    public String language() {
        return formats.locale().getLanguage();
    }

    public Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** The name by which readers know a record; its id if there is no such record. */
    public String name(String id) {
        return item(id).map(values::name).orElse(id);
    }

    /** A unit as printed. */
    public String unit(String id) {
        return plan().vocabulary().unitLabel(id, formats.locale());
    }

    /** A code as printed. */
    public String code(String list, String code) {
        return plan().vocabulary().codeLabel(list, code, formats.locale());
    }

    /** All figures of that name that say something for the plan, by subject and year. */
    public List<Figure> figures(String name) {
        return figures.stream().filter(figure -> figure.key().name().equals(name)).toList();
    }

    /** The known part of a figure; empty if nothing is known. */
    public Optional<BigDecimal> known(FigureKey key) {
        return analysis.figure(key).flatMap(Figure::known);
    }

    /** What each record adds to a figure, if that is known. */
    public List<Explanation.Line> parts(FigureKey key) {
        return analysis.explain(key).map(Explanation::records).orElse(List.of()).stream()
                .filter(line -> line.amount().records() > 0).toList();
    }

    /** A figure for a table: {@code at least 716}; the word for unknown if nothing is known. */
    public String cell(FigureKey key, int decimals) {
        Total total = analysis.figure(key).flatMap(Figure::value).filter(t -> t.records() > 0).orElse(null);
        if (total == null) {
            return formats.unknown();
        }
        String number = number(total.known(), decimals);
        return switch (total.bound()) {
            case AT_LEAST -> text("bound.atLeast", number);
            case AT_MOST -> text("bound.atMost", number);
            case PARTLY_KNOWN -> text("bound.partly", number);
            default -> number;
        };
    }

    /** A rounded number. */
    public String number(BigDecimal value, int decimals) {
        return formats.number(value, decimals);
    }

    /** The boundary that all sums apply to, as a sentence; empty if the plan states none. */
    public String boundary() {
        return analysis.boundary().map(title -> text("basis.boundary", title)).orElse("");
    }

    /** One of the core's texts in the language of the chart. */
    public String text(String key, Object... arguments) {
        return TEXTS.text(formats.locale(), key, arguments);
    }

    public Locale locale() {
        return formats.locale();
    }
}
