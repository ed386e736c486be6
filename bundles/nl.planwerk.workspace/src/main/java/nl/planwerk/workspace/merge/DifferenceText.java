// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;

/** The differences of a {@link Comparison} in words, in the reader's language: where each is, and what stands on both sides. */
public final class DifferenceText {
    private final ChangeText words;
    private final ConflictText conflicts;
    private final FullText leftValues;
    private final FullText rightValues;

    private DifferenceText(Comparison comparison, Locale locale) {
        Formats formats = Formats.of(locale);
        this.words = ChangeText.of(comparison.right(), comparison.left(), locale);
        this.conflicts = new ConflictText(words, formats);
        this.leftValues = new FullText(words, words.newValues(), formats);
        this.rightValues = new FullText(words, words.oldValues(), formats);
    }

    /** Words for that comparison. */
    public static DifferenceText of(Comparison comparison, Locale locale) {
        return new DifferenceText(comparison, locale);
    }

    /** The chapter that the place is edited in. */
    public String chapter(Difference difference) {
        return difference.section().isEmpty() ? words.text("change.plan") : words.chapter(difference.section());
    }

    /** The section, and the record if there is one. */
    public String record(Difference difference) {
        if (difference.section().isEmpty()) {
            return words.text("change.plan");
        }
        String section = words.section(difference.section());
        return difference.item().isEmpty() ? section : words.text("change.place", section, words.name(difference.item()));
    }

    /** What differs there: a field, and a part of it such as a year; or in what way. */
    public String what(Difference difference) {
        if (difference.conflict().isPresent()) {
            return conflict(difference.conflict().get());
        }
        return switch (difference.kind()) {
            case FIELD -> field(difference).map(known -> words.label(type(difference), known)).orElse(difference.field());
            case RECORD -> words.text(difference.right().isEmpty() ? "difference.onlyLeft"
                    : difference.left().isEmpty() ? "difference.onlyRight" : "difference.elsewhere");
            case ORDER -> words.text("difference.order");
            case INTRODUCTION -> words.text("change.introduction");
            case UNKNOWN -> words.text("difference.unknown", difference.field());
            case SECTION -> words.text("difference.section");
            case PLUGIN -> words.text("difference.plugin");
        };
    }

    private String conflict(Conflict conflict) {
        if (conflict.kind() == Conflict.Kind.UNKNOWN) {
            return words.text("difference.unknown", conflict.path().get(0));
        }
        List<String> steps = new ArrayList<>(conflicts.fieldSteps(conflict));
        if (conflict.kind() != Conflict.Kind.VALUE || steps.isEmpty()) {
            steps.add(words.text("difference." + conflict.kind().name().toLowerCase(Locale.ROOT)));
        }
        return String.join(" › ", steps);
    }

    /** What the left plan has there, over several lines; empty text for nothing. */
    public String left(Difference difference) {
        return leftValues.of(valueField(difference), difference.left());
    }

    /** What the right plan has there. */
    public String right(Difference difference) {
        return rightValues.of(valueField(difference), difference.right());
    }

    /** What both together make of it; empty text if that is no third value. */
    public String both(Difference difference) {
        return leftValues.of(valueField(difference), difference.both());
    }

    /** What both were made from, where that is known: of conflicts. */
    public Optional<String> base(Difference difference) {
        return difference.conflict().map(conflict -> leftValues.of(valueField(difference), conflict.base()));
    }

    private EntityType type(Difference difference) {
        return words.type(difference.item()).orElseThrow();
    }

    private Optional<Field<?>> field(Difference difference) {
        return difference.field().isEmpty() ? Optional.empty()
                : words.type(difference.item()).flatMap(type -> type.field(difference.field()));
    }

    private Optional<Field<?>> valueField(Difference difference) {
        return difference.conflict().map(conflicts::lastField).orElseGet(() -> field(difference));
    }
}
