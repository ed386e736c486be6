// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.model.bound.BoundFigures;
import nl.planwerk.model.bound.Placeholder;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.workbench.forms.FigureCatalogue;

/** What may be named in a text of one plan: its calculated figures, and the figures and dates of its records. */
final class BoundChoices {
    /** No more are gathered than this; a filter narrows them down anyway. */
    private static final int MOST = 20_000;

    /**
     * One choice.
     *
     * @param written as it is put into the text
     * @param label   record and field, or the calculated figure
     * @param value   what stands there now
     */
    record Choice(String written, String label, String value) {
        boolean matches(String filter) {
            String text = (label + " " + value).toLowerCase(Locale.ROOT);
            return List.of(filter.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream().allMatch(text::contains);
        }
    }

    private final Plan plan;
    private final Formats formats;
    private final ValueText values;
    private final List<Choice> choices = new ArrayList<>();

    private BoundChoices(Plan plan, Formats formats) {
        this.plan = plan;
        this.formats = formats;
        this.values = ValueText.of(plan, formats);
    }

    /** All choices: calculated figures first, then the plan's own data, then its records. */
    static List<Choice> of(Plan plan, Formats formats, FigureCatalogue catalogue) {
        BoundChoices gathered = new BoundChoices(plan, formats);
        catalogue.entries(plan, formats).forEach(entry -> gathered.choices.add(
                new Choice("{{" + BoundFigures.FIGURE + ":" + entry.key() + "}}", entry.label(), entry.value())));
        gathered.add("plan", "", plan.header(), "");
        for (Object part : plan.sections().values()) {
            if (part instanceof Section section) {
                section.items().forEach(item -> gathered.add(item.type().id(), item.id(), item, gathered.values.name(item)));
            }
        }
        return gathered.choices;
    }

    private void add(String type, String id, Item item, String name) {
        for (Field<?> field : item.type().fields()) {
            if (choices.size() < MOST && isFigure(field.kind())) {
                String label = (name.isEmpty() ? "" : name + " – ")
                        + plan.vocabulary().fieldLabel(item.type(), field, formats.locale());
                item.get(field).ifPresent(value -> add(type, id, field, label, value));
            }
        }
    }

    private void add(String type, String id, Field<?> field, String label, Object value) {
        if (value instanceof YearSeries series) {
            series.values().forEach((year, figure) -> add(type, id, field, OptionalInt.of(year), label + " " + year,
                    formats.withUnit(formats.number(figure.value()),
                            plan.vocabulary().unitLabel(series.unit(), formats.locale()))));
        } else {
            add(type, id, field, OptionalInt.empty(), label, values.value(field, value));
        }
    }

    private void add(String type, String id, Field<?> field, OptionalInt year, String label, String value) {
        String written = BoundFigures.written(
                new Placeholder.FieldValue(type, id, field.id(), Optional.empty(), year));
        choices.add(new Choice(written, label, value));
    }

    private static boolean isFigure(FieldKind<?> kind) {
        return kind instanceof FieldKind.Number || kind instanceof FieldKind.MoneyAmount || kind instanceof FieldKind.Span
                || kind instanceof FieldKind.Series || kind instanceof FieldKind.Date;
    }
}
