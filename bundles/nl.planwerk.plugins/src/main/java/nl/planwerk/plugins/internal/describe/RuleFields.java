// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.describe;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.plugins.internal.json.Node;

/** Finds the fields that a check names; one that is not there, or of a kind that the rule cannot read, is told. */
record RuleFields(Context context, EntityType type) {

    /** A field of any kind. */
    Optional<Field<?>> any(Optional<Node> name) {
        return find(name, field -> true, "");
    }

    /** A field of figures. */
    Optional<Field<?>> figure(Optional<Node> name) {
        return find(name, field -> field.kind() instanceof FieldKind.Number || field.kind() instanceof FieldKind.MoneyAmount
                || field.kind() instanceof FieldKind.Span || field.kind() instanceof FieldKind.Series, "describe.notFigure");
    }

    /** A year or date. */
    Optional<Field<?>> time(Optional<Node> name) {
        return find(name, field -> field.kind() instanceof FieldKind.Date
                || field.kind() instanceof FieldKind.Number number && number.calendarYear(), "describe.notTime");
    }

    private Optional<Field<?>> find(Optional<Node> name, Predicate<Field<?>> fits, String otherwise) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String text = name.get().text();
        Optional<Field<?>> field = type.field(text).or(() -> type.field(context.own(text)));
        if (field.isEmpty()) {
            context.faults.add(name.get(), "describe.field", text,
                    type.fields().stream().map(Field::id).collect(Collectors.joining(", ")));
        } else if (!fits.test(field.get())) {
            context.faults.add(name.get(), otherwise, text);
            return Optional.empty();
        }
        return field;
    }
}
