// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.kind;

import java.util.List;
import java.util.Optional;

import nl.planwerk.exchange.Cell;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.PartialDate;

/** The columns of each kind of field. Pictures and embedded records have none: they do not fit into the cells of a row. */
public final class Kinds {
    private static final String SEPARATOR = "; ";

    private final Words words;
    private final References references;

    public Kinds(Words words, References references) {
        this.words = words;
        this.references = references;
    }

    /** The columns of a field; empty if it cannot stand in a table. The kind says what its values are, so that the cast holds. */
    @SuppressWarnings("unchecked")
    public <T> Optional<KindColumns<T>> of(Field<T> field) {
        return (Optional<KindColumns<T>>) (Optional<?>) columns(field.kind());
    }

    private Optional<KindColumns<?>> columns(FieldKind<?> kind) {
        if (kind instanceof FieldKind.Number number) {
            return Optional.of(new QuantityColumns(number, words));
        } else if (kind instanceof FieldKind.MoneyAmount money) {
            return Optional.of(new MoneyColumns(money, words));
        } else if (kind instanceof FieldKind.Span span) {
            return Optional.of(new RangeColumns(span, words));
        } else if (kind instanceof FieldKind.Series series) {
            return Optional.of(new SeriesColumns(series.units(), words));
        } else if (kind instanceof FieldKind.ByScenario scenarios) {
            return Optional.of(new ScenarioColumns(scenarios, words));
        } else if (kind instanceof FieldKind.Localized) {
            return Optional.of(new LocalizedColumns());
        } else if (kind instanceof FieldKind.Location) {
            return Optional.of(new PlaceColumns(words));
        } else if (kind instanceof FieldKind.WebLink) {
            return Optional.of(new LinkColumns(words));
        }
        return single(kind);
    }

    private Optional<KindColumns<?>> single(FieldKind<?> kind) {
        if (kind instanceof FieldKind.Text text) {
            return Optional.of(new SingleColumn<String>(Cell::text,
                    (part, cell, reader) -> reader.text(part, cell, text.multiline()), List.of()));
        } else if (kind instanceof FieldKind.Markdown) {
            return Optional.of(new SingleColumn<String>(Cell::text, (part, cell, reader) -> reader.text(part, cell, true), List.of()));
        } else if (kind instanceof FieldKind.FieldName) {
            return Optional.of(new SingleColumn<String>(Cell::text, (part, cell, reader) -> reader.text(part, cell, false), List.of()));
        } else if (kind instanceof FieldKind.Choice choice) {
            return Optional.of(new SingleColumn<String>(code -> Cell.text(words.code(choice.codeList(), code)),
                    (part, cell, reader) -> reader.code(part, choice.codeList(), cell), words.codes(choice.codeList())));
        } else if (kind instanceof FieldKind.Choices choices) {
            return Optional.of(new SingleColumn<List<String>>(codes -> Cell.text(String.join(SEPARATOR,
                    codes.stream().map(code -> words.code(choices.codeList(), code)).toList())),
                    (part, cell, reader) -> reader.codes(part, choices.codeList(), cell), List.of()));
        } else if (kind instanceof FieldKind.Flag) {
            return Optional.of(new SingleColumn<Boolean>(flag -> Cell.text(words.flags().get(flag ? 0 : 1)),
                    (part, cell, reader) -> reader.flag(part, cell), words.flags()));
        } else if (kind instanceof FieldKind.Date) {
            return Optional.of(new SingleColumn<PartialDate>(date -> Cell.text(date.toString()),
                    (part, cell, reader) -> reader.date(part, cell), List.of()));
        }
        return relation(kind);
    }

    private Optional<KindColumns<?>> relation(FieldKind<?> kind) {
        if (kind instanceof FieldKind.Reference reference) {
            return Optional.of(new SingleColumn<ItemRef>(ref -> Cell.text(references.shown(ref.id(), reference.targetTypes())),
                    (part, cell, reader) -> reader.reference(part, reference.targetTypes(), cell), List.of()));
        } else if (kind instanceof FieldKind.References several) {
            return Optional.of(new SingleColumn<List<ItemRef>>(refs -> Cell.text(String.join(SEPARATOR,
                    refs.stream().map(ref -> references.shown(ref.id(), several.targetTypes())).toList())),
                    (part, cell, reader) -> reader.references(part, several.targetTypes(), cell), List.of()));
        }
        return Optional.empty();
    }
}
