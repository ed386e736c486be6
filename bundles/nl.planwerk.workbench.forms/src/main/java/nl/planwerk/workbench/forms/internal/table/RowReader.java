// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import nl.planwerk.model.check.Severity;
import nl.planwerk.model.check.Validator;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.workbench.forms.internal.text.DateText;
import nl.planwerk.workbench.forms.internal.text.NumberText;
import nl.planwerk.workbench.forms.internal.text.PlainText;

/**
 * Records from rows of a spreadsheet, in the columns of a table or under its column titles. Taken are texts, numbers with
 * or without unit, choices, dates, and yes or no.
 */
public final class RowReader {
    private final Vocabulary vocabulary;
    private final EntityType type;
    private final Formats formats;

    /**
     * What was read.
     *
     * @param left cells that could not be taken, as {@code column: text}
     */
    public record Result(List<Item> items, List<String> left) {
    }

    public RowReader(Vocabulary vocabulary, EntityType type, Locale locale) {
        this.vocabulary = vocabulary;
        this.type = type;
        this.formats = Formats.of(locale);
    }

    /** Reads rows; if the first one names fields, it says which columns are there, else {@code columns} does. */
    public Result read(List<List<String>> rows, List<Field<?>> columns, Supplier<String> newId) {
        List<Field<?>> fields = columns;
        List<List<String>> body = rows;
        List<Optional<Field<?>>> titles = rows.isEmpty() ? List.of() : rows.get(0).stream().map(this::titled).toList();
        if (!titles.isEmpty() && titles.stream().allMatch(Optional::isPresent)) {
            fields = new ArrayList<>();
            for (Optional<Field<?>> title : titles) {
                fields.add(title.orElseThrow());
            }
            body = rows.subList(1, rows.size());
        }
        List<Item> items = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (List<String> row : body) {
            Item item = Item.of(newId.get(), type);
            for (int i = 0; i < Math.min(row.size(), fields.size()); i++) {
                item = cell(item, fields.get(i), row.get(i), left);
            }
            if (!item.members().isEmpty()) {
                items.add(item);
            }
        }
        return new Result(items, left);
    }

    private Optional<Field<?>> titled(String title) {
        return type.fields().stream()
                .filter(field -> vocabulary.fieldLabel(type, field, formats.locale()).equalsIgnoreCase(title.strip())).findFirst();
    }

    private <T> Item cell(Item item, Field<T> field, String text, List<String> left) {
        if (text.isBlank()) {
            return item;
        }
        Optional<T> value = value(field, text.strip()).filter(v -> Validator.value(vocabulary, field, v).stream()
                .noneMatch(finding -> finding.severity() == Severity.ERROR));
        if (value.isEmpty()) {
            left.add(vocabulary.fieldLabel(type, field, formats.locale()) + ": " + text.strip());
        }
        return value.map(v -> item.with(field, v)).orElse(item);
    }

    /** The kind of the field says what its value is, so that the cast holds. */
    @SuppressWarnings("unchecked")
    private <T> Optional<T> value(Field<T> field, String text) {
        FieldKind<T> kind = field.kind();
        if (kind instanceof FieldKind.Text plain) {
            return (Optional<T>) new PlainText(plain.multiline()).read(text).found();
        } else if (kind instanceof FieldKind.Markdown) {
            return (Optional<T>) new PlainText(true).read(text).found();
        } else if (kind instanceof FieldKind.Number number) {
            return (Optional<T>) quantity(number, text);
        } else if (kind instanceof FieldKind.Choice choice) {
            return (Optional<T>) code(choice.codeList(), text);
        } else if (kind instanceof FieldKind.Date) {
            return (Optional<T>) DateText.of(formats).read(text).found();
        } else if (kind instanceof FieldKind.Flag) {
            return (Optional<T>) List.of(true, false).stream().filter(f -> formats.flag(f).equalsIgnoreCase(text)).findFirst();
        }
        return Optional.empty();
    }

    private Optional<String> code(String codeList, String text) {
        return vocabulary.codeList(codeList).map(CodeList::codes).orElse(List.of()).stream().map(CodeList.Code::id)
                .filter(code -> code.equals(text) || vocabulary.codeLabel(codeList, code, formats.locale()).equalsIgnoreCase(text))
                .findFirst();
    }

    /** A number in the unit that follows it, or in the field's first one. */
    private Optional<Quantity> quantity(FieldKind.Number kind, String text) {
        String plain = text.replace(Formats.NO_BREAK_SPACE, ' ');
        for (String unit : kind.units()) {
            String label = vocabulary.unitLabel(unit, formats.locale());
            Optional<BigDecimal> number = plain.endsWith(label) && !label.isEmpty()
                    ? number(plain.substring(0, plain.length() - label.length())) : Optional.empty();
            if (number.isPresent()) {
                return number.map(n -> new Quantity(n, unit, FigureInfo.NONE));
            }
        }
        return number(plain).map(n -> new Quantity(n, kind.units().isEmpty() ? "" : kind.units().get(0), FigureInfo.NONE));
    }

    private Optional<BigDecimal> number(String text) {
        return NumberText.of(formats).read(text).found();
    }
}
