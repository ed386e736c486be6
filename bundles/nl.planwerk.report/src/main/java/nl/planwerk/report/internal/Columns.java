// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.References;

/** Which fields a table of records shows. */
final class Columns {

    private Columns() {
    }

    /** The type's default columns, and at the end the sources that records name: a few numbers take little room. */
    static List<Field<?>> of(EntityType type, List<Item> records) {
        List<Field<?>> columns = new ArrayList<>(type.columns());
        type.fields().stream().filter(f -> isSource(f) && !columns.contains(f)
                && records.stream().anyMatch(r -> Figures.isFilled(r, f))).forEach(columns::add);
        return columns;
    }

    /** Whether a record without a value in this field lacks nothing that a reader would look for. */
    static boolean mayBeBlank(Field<?> field) {
        return isSource(field) || field.equals(Common.NUMBER) || field.kind() instanceof FieldKind.Markdown
                || field.kind() instanceof FieldKind.Text text && text.multiline();
    }

    /** Whether the field refers to the bibliography and to nothing else. */
    static boolean isSource(Field<?> field) {
        Set<String> bibliography = Set.of(References.TYPE.id());
        return field.kind() instanceof FieldKind.References many && many.targetTypes().equals(bibliography)
                || field.kind() instanceof FieldKind.Reference one && one.targetTypes().equals(bibliography);
    }
}
