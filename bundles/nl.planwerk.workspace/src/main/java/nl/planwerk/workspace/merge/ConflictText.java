// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.YearValue;

/** Conflicts in words, one line each, in the reader's language. */
public final class ConflictText {
    private final ChangeText words;
    private final Formats formats;

    ConflictText(ChangeText words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    /** Words for the conflicts of these two plans. */
    public static ConflictText of(Plan ours, Plan theirs, Locale locale) {
        return new ConflictText(ChangeText.of(theirs, ours, locale), Formats.of(locale));
    }

    /** What does not go together, and where. */
    public String line(Conflict conflict) {
        String key = "conflict." + conflict.kind().name().toLowerCase(Locale.ROOT);
        boolean prose = conflict.kind() == Conflict.Kind.VALUE && isLong(conflict.ours()) | isLong(conflict.theirs());
        Optional<Field<?>> field = lastField(conflict);
        return words.text(prose ? "conflict.text" : key, place(conflict), value(words.newValues(), field, conflict.ours()),
                value(words.oldValues(), field, conflict.theirs()));
    }

    private static boolean isLong(Optional<Object> value) {
        return value.orElse("") instanceof String text && text.indexOf('\n') >= 0;
    }

    private String value(ValueText values, Optional<Field<?>> field, Optional<Object> value) {
        if (value.orElse("") instanceof YearValue year) {
            return formats.range(year.low(), Optional.of(year.value()), year.high());
        } else if (value.orElse("") instanceof PluginStamp stamp) {
            return stamp.id() + " " + stamp.version();
        }
        return words.shown(values, field, value);
    }

    /** Section, item, fields and records, and part, as far as there are any. */
    public String place(Conflict conflict) {
        List<String> steps = new ArrayList<>();
        steps.add(conflict.section().isEmpty() ? words.text("change.plan") : words.section(conflict.section()));
        if (!conflict.item().isEmpty()) {
            steps.add(words.name(conflict.item()));
        }
        steps.addAll(fieldSteps(conflict));
        return String.join(" › ", steps);
    }

    /** Fields and records, and part, as far as there are any. */
    List<String> fieldSteps(Conflict conflict) {
        List<String> steps = new ArrayList<>();
        Optional<EntityType> type = words.type(conflict.item());
        for (int i = 0; i < conflict.path().size(); i++) {
            String step = conflict.path().get(i);
            Optional<Field<?>> field = i % 2 == 0 ? type.flatMap(t -> t.field(step)) : Optional.empty();
            Optional<EntityType> owner = type;
            steps.add(field.map(f -> words.label(owner.orElseThrow(), f)).orElse(step));
            type = i % 2 == 0 ? field.flatMap(ConflictText::records) : type;
        }
        steps.addAll(conflict.part());
        return steps;
    }

    private static Optional<EntityType> records(Field<?> field) {
        return field.kind() instanceof FieldKind.Records records ? Optional.of(records.type()) : Optional.empty();
    }

    /** The field that is meant, inside embedded records the innermost. */
    Optional<Field<?>> lastField(Conflict conflict) {
        Optional<EntityType> type = words.type(conflict.item());
        Optional<Field<?>> last = Optional.empty();
        for (int i = 0; i < conflict.path().size(); i += 2) {
            String step = conflict.path().get(i);
            last = type.flatMap(t -> t.field(step));
            type = last.flatMap(ConflictText::records);
        }
        return last;
    }
}
