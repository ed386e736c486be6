// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.bound;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.YearSeries;

/** What stands at the placeholders of one plan's texts, in one language. */
public final class BoundValues {
    private final Plan plan;
    private final Formats formats;
    private final FigureSource.Figures figures;
    private final ValueText values;
    private final UnitScale units;
    private final Map<String, Item> items = new HashMap<>();

    /** The values of a plan; calculated figures come from {@code source}. */
    public BoundValues(Plan plan, Formats formats, FigureSource source) {
        this.plan = plan;
        this.formats = formats;
        this.figures = source.of(plan);
        this.values = ValueText.of(plan, formats);
        this.units = new UnitScale(plan.vocabulary());
        for (Object part : plan.sections().values()) {
            if (part instanceof Section section) {
                section.items().forEach(item -> items.putIfAbsent(item.id(), item));
            }
        }
    }

    /**
     * The value at a placeholder, with its unit; empty if it names nothing that is in the plan, a value that is not known,
     * a year series without a year, a text with headings and paragraphs, or a unit that the value cannot be converted to.
     */
    public Optional<String> text(Placeholder placeholder) {
        if (placeholder.target().isEmpty()) {
            return Optional.empty();
        }
        Placeholder.Target target = placeholder.target().get();
        if (target instanceof Placeholder.Calculated calculated) {
            return placeholder.unit().isPresent() ? Optional.empty() : figures.text(calculated.key(), formats);
        }
        Placeholder.FieldValue value = (Placeholder.FieldValue) target;
        return item(value).flatMap(item -> item.type().field(value.field())
                .flatMap(field -> text(item, field, value, placeholder.unit())));
    }

    private Optional<Item> item(Placeholder.FieldValue value) {
        if (value.item().isEmpty()) {
            return Optional.of(plan.header()).filter(header -> header.type().id().equals(value.type()));
        }
        return Optional.ofNullable(items.get(value.item())).filter(item -> item.type().id().equals(value.type()));
    }

    private Optional<String> text(Item item, Field<?> field, Placeholder.FieldValue where, Optional<String> unit) {
        if (field.kind() instanceof FieldKind.Markdown || field.kind() instanceof FieldKind.Records) {
            return Optional.empty();
        }
        return item.get(field).flatMap(value -> picked(value, where)).flatMap(value -> unit.isEmpty()
                ? Optional.of(value) : units.converted(value, unit.get()))
                .map(value -> value instanceof YearSeries one ? year(one) : values.value(field, value))
                .filter(text -> !text.isBlank());
    }

    /** The value itself, or a series with nothing but the year asked for. */
    private static Optional<Object> picked(Object value, Placeholder.FieldValue where) {
        if (value instanceof ScenarioSeries scenarios) {
            return where.scenario().map(scenario -> scenarios.byScenario().get(scenario))
                    .flatMap(series -> picked(series, where));
        }
        if (value instanceof YearSeries series) {
            return where.year().isEmpty() ? Optional.empty() : series.at(where.year().getAsInt()).map(year ->
                    new YearSeries(series.unit(), new TreeMap<>(Map.of(where.year().getAsInt(), year)),
                            series.info()));
        }
        return where.year().isPresent() ? Optional.empty() : Optional.of(value);
    }

    private String year(YearSeries one) {
        return values.figure(one.values().firstEntry().getValue(), one.unit());
    }
}
