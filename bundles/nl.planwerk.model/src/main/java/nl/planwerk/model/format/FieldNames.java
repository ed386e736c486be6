// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.ItemRef;

/**
 * What the fields of records are called, for fields that name a field of another record. What they hold is the id of the
 * field, or the way to a field of an embedded record: {@code records/<id of the record>/field}.
 */
public final class FieldNames {
    private static final Messages WORDS = Messages.of(FieldNames.class, "OSGI-INF/l10n/model");
    /** Stands for the introduction of a section, which is no field of a record. */
    private static final String INTRODUCTION = "introduction";
    private static final String DOWN = " › ";

    private final Vocabulary vocabulary;
    private final Locale locale;
    private final Function<String, Optional<EntityType>> types;

    private FieldNames(Vocabulary vocabulary, Locale locale, Function<String, Optional<EntityType>> types) {
        this.vocabulary = vocabulary;
        this.locale = locale;
        this.types = types;
    }

    /**
     * Names in one language.
     *
     * @param types finds what kind of record an id is of
     */
    public static FieldNames of(Vocabulary vocabulary, Locale locale, Function<String, Optional<EntityType>> types) {
        return new FieldNames(vocabulary, locale, types);
    }

    /** The kind of record that a record names a field of; empty if the record that it is about is gone. */
    public Optional<EntityType> type(Item item, FieldKind.FieldName kind) {
        Optional<ItemRef> about = item.type().field(kind.about()).flatMap(field -> item.get(field))
                .filter(ItemRef.class::isInstance).map(ItemRef.class::cast);
        return about.isEmpty() ? Optional.of(vocabulary.header()) : types.apply(about.get().id());
    }

    /** The label of a field of that kind of record, with those of the lists it is in; empty if there is none. */
    public Optional<String> find(EntityType type, String id) {
        if (id.equals(INTRODUCTION)) {
            return Optional.of(WORDS.text(locale, "format.introduction"));
        }
        String[] steps = id.split("/", -1);
        List<String> labels = new ArrayList<>();
        EntityType at = type;
        for (int i = 0; i < steps.length; i += 2) {
            Optional<Field<?>> field = at.field(steps[i]);
            if (field.isEmpty()) {
                return Optional.empty();
            }
            labels.add(vocabulary.fieldLabel(at, field.get(), locale));
            if (i + 2 < steps.length) {
                if (!(field.get().kind() instanceof FieldKind.Records records)) {
                    return Optional.empty();
                }
                at = records.type();
            }
        }
        return Optional.of(String.join(DOWN, labels));
    }

    /** What a field is called that a record names; its id as it is if the record that it is about has no such field. */
    String text(Item item, FieldKind.FieldName kind, String id) {
        return type(item, kind).map(type -> find(type, id).orElse(id)).orElseGet(() -> anywhere(id));
    }

    /** What a field of that id is called, of whatever kind of record; the id if there is none. */
    String anywhere(String id) {
        Stream<EntityType> all = Stream.concat(Stream.of(vocabulary.header()),
                vocabulary.sections().stream().map(SectionType::entity));
        return all.flatMap(type -> find(type, id).stream()).findFirst().orElse(id);
    }
}
