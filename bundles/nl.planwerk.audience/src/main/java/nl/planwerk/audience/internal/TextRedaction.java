// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import nl.planwerk.audience.Account.Kind;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.LocalizedText;
import nl.planwerk.model.value.Picture;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Plans;

/** Takes what texts say of hidden figures and records out of a plan that was cut already. */
public final class TextRedaction {
    private final Plan cut;
    private final TextRedactor redactor;
    private final Tally tally;
    private final String language;

    public TextRedaction(Plan full, Plan cut, Withheld withheld, Map<Cell, Amount> cells, Set<Cell> derived,
            FigureSource figures, Tally tally) {
        this.cut = cut;
        this.tally = tally;
        this.language = Plans.language(full);
        this.redactor = new TextRedactor(forbidden(full, cells, derived), SecretNames.of(full, withheld),
                new BoundDifference(full, cut, withheld, figures, language));
    }

    private static ForbiddenNumbers forbidden(Plan full, Map<Cell, Amount> cells, Set<Cell> derived) {
        ForbiddenNumbers numbers = new ForbiddenNumbers(full.vocabulary());
        Set<Cell> hidden = new HashSet<>(derived);
        cells.forEach((cell, amount) -> {
            if (amount.secret() || derived.contains(cell)) {
                hidden.add(cell);
                numbers.add(amount);
            }
        });
        new Groups(full, cells).with(hidden).stream()
                .filter(group -> group.cells().stream().filter(hidden::contains).count() == 1)
                .forEach(group -> numbers.add(group.total(), group.dimension()));
        return numbers;
    }

    public Plan redacted() {
        Plan result = cut.withHeader(item(CellReader.HEADER, "", cut.header()));
        for (Object part : cut.sections().values()) {
            if (part instanceof Section section) {
                List<Item> items = section.items().stream().map(item -> item(section.id(), "", item)).toList();
                result = result.with(new Section(section.id(),
                        text(section.id(), "", section.introduction(), language), items, section.unknown()));
            }
        }
        return result;
    }

    private Item item(String section, String topField, Item item) {
        Map<String, Object> members = new LinkedHashMap<>();
        item.members().forEach((name, value) -> {
            Optional<Field<?>> field = item.type().field(name);
            String top = topField.isEmpty() ? name : topField;
            members.put(name, field.map(f -> value(section, top, item, f, value)).orElse(value));
        });
        return Item.of(item.id(), item.type(), members);
    }

    private Object value(String section, String top, Item item, Field<?> field, Object value) {
        String tongue = field.equals(Chapters.OTHER_TEXT)
                ? item.get(Chapters.OTHER_LANGUAGE).filter(l -> l.equals("nl")).orElse("en") : language;
        UnaryOperator<String> texts = text -> text(section, top, text, tongue);
        if (value instanceof String text) {
            return field.kind() instanceof FieldKind.Choice ? text : texts.apply(text);
        } else if (value instanceof LocalizedText localized) {
            Map<String, String> changed = new LinkedHashMap<>();
            localized.byLanguage().forEach((tag, text) -> changed.put(tag, text(section, top, text, tag)));
            return new LocalizedText(changed);
        } else if (value instanceof Picture picture) {
            return new Picture(picture.path(), texts.apply(picture.alt()), texts.apply(picture.caption()));
        } else if (value instanceof List<?> list && field.kind() instanceof FieldKind.Records) {
            List<Object> changed = new ArrayList<>();
            list.forEach(element -> changed.add(item(section, top, (Item) element)));
            return changed;
        }
        return FigureNotes.in(value, texts);
    }

    private String text(String section, String field, String text, String tongue) {
        TextRedactor.Result result = redactor.redact(text, tongue);
        tally.add(Kind.TEXT, section, field, result.places());
        return result.text();
    }
}
