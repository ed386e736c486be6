// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;

/**
 * The columns of a table with their widths, as one line of text between sessions: {@code title:300,phase:120}.
 *
 * @param columns in order; never empty
 */
public record Columns(List<Column> columns) {
    private static final int LEAST = 40;
    private static final int MOST = 2000;

    /** One column; its width in pixels. */
    public record Column(Field<?> field, int width) {
    }

    public Columns {
        columns = List.copyOf(columns);
    }

    /** The columns that the type shows unless the user chooses others. */
    public static Columns of(EntityType type) {
        return new Columns(type.columns().stream().map(field -> new Column(field, width(type, field))).toList());
    }

    /** The columns as stored; fields that are gone are left out, and the standard ones stand in for nothing. */
    public static Columns read(EntityType type, String stored) {
        List<Column> columns = new ArrayList<>();
        for (String entry : stored.split(",")) {
            int colon = entry.lastIndexOf(':');
            if (colon > 0 && entry.substring(colon + 1).matches("\\d{1,5}")) {
                int width = Math.max(LEAST, Math.min(MOST, Integer.parseInt(entry.substring(colon + 1))));
                type.field(entry.substring(0, colon)).filter(field -> columns.stream().noneMatch(c -> c.field() == field))
                        .ifPresent(field -> columns.add(new Column(field, width)));
            }
        }
        return columns.isEmpty() ? of(type) : new Columns(columns);
    }

    /** As {@link #read} takes it. */
    public String write() {
        return String.join(",", columns.stream().map(c -> c.field().id() + ":" + c.width()).toList());
    }

    /** The columns with one more, in the order of the type's fields after those before it, or one less (never the last). */
    public Columns toggled(EntityType type, Field<?> field) {
        List<Column> copy = new ArrayList<>(columns);
        if (copy.removeIf(c -> c.field().equals(field))) {
            return copy.isEmpty() ? this : new Columns(copy);
        }
        List<Field<?>> order = type.fields();
        int at = 0;
        for (int i = 0; i < copy.size(); i++) {
            if (order.indexOf(copy.get(i).field()) < order.indexOf(field)) {
                at = i + 1;
            }
        }
        copy.add(at, new Column(field, width(type, field)));
        return new Columns(copy);
    }

    /**
     * The columns with room for their headers.
     *
     * @param chosen fields of columns whose width stays as it is
     * @param header width that the header of a field needs, in pixels
     */
    public Columns fitted(Collection<Field<?>> chosen, ToIntFunction<Field<?>> header) {
        return new Columns(columns.stream().map(column -> chosen.contains(column.field()) ? column
                : new Column(column.field(), Math.max(column.width(), header.applyAsInt(column.field())))).toList());
    }

    /** Their fields, in order. */
    public List<Field<?>> fields() {
        return columns.stream().<Field<?>>map(Column::field).toList();
    }

    public Optional<Column> column(Field<?> field) {
        return columns.stream().filter(c -> c.field().equals(field)).findFirst();
    }

    private static int width(EntityType type, Field<?> field) {
        FieldKind<?> kind = field.kind();
        if (field.equals(type.keyField())) {
            return 280;
        }
        if (kind instanceof FieldKind.MoneyAmount || kind instanceof FieldKind.Span) {
            return 220;
        } else if (kind instanceof FieldKind.Series || kind instanceof FieldKind.ByScenario) {
            return 260;
        }
        return kind instanceof FieldKind.Number || kind instanceof FieldKind.Date || kind instanceof FieldKind.Flag ? 120
                : field.id().equals("number") ? 80 : 170;
    }

    /** Whether the column is set flush right. */
    public static boolean numeric(Field<?> field) {
        FieldKind<?> kind = field.kind();
        return kind instanceof FieldKind.Number || kind instanceof FieldKind.MoneyAmount || kind instanceof FieldKind.Span;
    }
}
