// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.vocabulary.References;

/** Which fields a table of records shows. */
final class Columns {

    private Columns() {
    }

    /** The type's default columns, and at the end its sources: a few numbers take little room. */
    static List<Field<?>> of(EntityType type) {
        List<Field<?>> columns = new ArrayList<>(type.columns());
        type.fields().stream().filter(Columns::isSource).filter(f -> !columns.contains(f)).forEach(columns::add);
        return columns;
    }

    /** Whether the field refers to the bibliography and to nothing else. */
    static boolean isSource(Field<?> field) {
        Set<String> bibliography = Set.of(References.TYPE.id());
        return field.kind() instanceof FieldKind.References many && many.targetTypes().equals(bibliography)
                || field.kind() instanceof FieldKind.Reference one && one.targetTypes().equals(bibliography);
    }
}
