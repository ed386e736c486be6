// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.planwerk.model.diff.References;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.ReferenceLookup;

/** What is to be known of a field before filling it in, from the vocabulary: what it means, its units, where its figures are from. */
public final class FieldHelp {

    private FieldHelp() {
    }

    /** The help of a field of any record, in lines; empty if the vocabulary says nothing. */
    public static String of(FormContext context, EntityType type, Field<?> field) {
        List<String> lines = new ArrayList<>();
        context.vocabulary().fieldHelp(type, field, context.locale()).ifPresent(lines::add);
        List<String> units = units(field.kind()).stream().filter(unit -> !unit.isEmpty())
                .map(unit -> context.vocabulary().unitLabel(unit, context.locale())).toList();
        if (!units.isEmpty()) {
            lines.add(context.text(units.size() == 1 ? "help.unit" : "help.units", String.join(", ", units)));
        }
        if (field.required()) {
            lines.add(context.text("field.required"));
        }
        return String.join("\n", lines);
    }

    /** The help of a field that holds a value: also which sources its figures name. */
    public static String of(FormContext context, EntityType type, Field<?> field, Optional<?> value) {
        String help = of(context, type, field);
        Set<String> sources = new LinkedHashSet<>();
        if (!units(field.kind()).isEmpty()) {
            value.ifPresent(figures -> References.in(figures, sources::add));
        }
        String names = sources.stream().map(id -> context.lookup().find(id).map(ReferenceLookup.Target::name).orElse(id))
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? help : (help + "\n" + context.text("help.source", names)).strip();
    }

    /** Ids of the units that a field takes. */
    private static List<String> units(FieldKind<?> kind) {
        if (kind instanceof FieldKind.Number number) {
            return number.units();
        } else if (kind instanceof FieldKind.MoneyAmount money) {
            return money.units();
        } else if (kind instanceof FieldKind.Span span) {
            return span.units();
        } else if (kind instanceof FieldKind.Series series) {
            return series.units();
        } else if (kind instanceof FieldKind.ByScenario scenarios) {
            return scenarios.units();
        }
        return List.of();
    }
}
