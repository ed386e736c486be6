// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.Labels;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.Unit;

/** Makes vocabularies in which every kind of field occurs; the same seed makes the same ones. */
public final class VocabularyGenerator {
    /** The codes of the one code list, {@code list}. */
    public static final List<String> CODES = List.of("one", "two", "three");
    private static final List<Function<String, Field<?>>> KINDS = List.of(Field::text, Field::longText, Field::markdown,
            Field::localized, id -> Field.number(id, "kt/yr", "Mt/yr"), Field::number, id -> Field.integer(id),
            id -> Field.money(id, "MEUR"), id -> Field.range(id, "MW", "GW"), id -> Field.moneyRange(id, "MEUR"),
            id -> Field.series(id, "kt/yr", "Mt/yr"), id -> Field.scenarioSeries(id, "list", "PJ/yr"),
            id -> Field.choice(id, "list"), id -> Field.choices(id, "list"), id -> Field.reference(id, "entity0"),
            id -> Field.references(id, "entity0", "entity1"), Field::date, Field::flag, Field::place, Field::picture,
            Field::link);

    private final Random random;

    public VocabularyGenerator(Random random) {
        this.random = random;
    }

    /** A core of two sections and a plugin {@code x} of two more that also adds fields to the core's first type. */
    public Vocabulary vocabulary() {
        List<SectionType> core = List.of(section("s0", "entity0"), section("s1", "entity1"));
        List<SectionType> own = List.of(section("x:s2", "x.entity2"), section("x:s3", "x.entity3"));
        List<Field<?>> extra = List.of(kind("x:a"), kind("x:b"));
        return vocabulary(entity("header", 2), core, own, extra);
    }

    /** The same without half of the sections and without half of the fields. */
    public static Vocabulary half(Vocabulary whole) {
        List<SectionType> left = new ArrayList<>();
        int i = 0;
        for (SectionType section : whole.sections()) {
            if (i++ % 2 == 0) {
                left.add(section.of(half(section.entity())));
            }
        }
        return vocabulary(half(whole.header()), left, List.of(), List.of());
    }

    private static EntityType half(EntityType type) {
        List<Field<?>> left = new ArrayList<>();
        for (int i = 0; i < type.fields().size(); i += 2) {
            left.add(type.fields().get(i));
        }
        return EntityType.of(type.id(), left.get(0), left.toArray(Field[]::new));
    }

    private static Vocabulary vocabulary(EntityType header, List<SectionType> core, List<SectionType> own,
            List<Field<?>> extra) {
        List<Unit> units = List.of(Unit.of("kt/yr", Unit.Dimension.MASS_PER_YEAR, "1"),
                Unit.of("Mt/yr", Unit.Dimension.MASS_PER_YEAR, "1000"), Unit.of("MEUR", Unit.Dimension.MONEY, "1"),
                Unit.of("MW", Unit.Dimension.POWER, "1"), Unit.of("GW", Unit.Dimension.POWER, "1000"),
                Unit.of("PJ/yr", Unit.Dimension.ENERGY_PER_YEAR, "1"));
        CodeList list = new CodeList("list", CODES.stream().map(CodeList.Code::of).toList());
        return Vocabulary.of(header, List.of(
                new Contribution("core", "1.0.0", List.of(new ChapterType("chapter", 100, true)), core, List.of(list),
                        units, Map.of(), Labels.NONE),
                new Contribution("x", "1.0.0", List.of(), own, List.of(), List.of(), Map.of("entity0", extra),
                        Labels.NONE)));
    }

    private SectionType section(String id, String entity) {
        return SectionType.list(id, "chapter", random.nextInt(9), entity(entity, 3));
    }

    private EntityType entity(String id, int depth) {
        List<Field<?>> fields = new ArrayList<>();
        fields.add(Field.text("name").require());
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            fields.add(kind("f" + i));
        }
        if (depth > 0 && random.nextBoolean()) {
            fields.add(Field.records("records", entity(id + ".record", depth - 1)));
        }
        return EntityType.of(id, fields.get(0), fields.toArray(Field[]::new));
    }

    private Field<?> kind(String id) {
        return KINDS.get(random.nextInt(KINDS.size())).apply(id);
    }

    /** An entity type with one field of every kind, called {@code k0}, {@code k1}... */
    public static EntityType everyKind(String id) {
        List<Field<?>> fields = new ArrayList<>();
        for (int i = 0; i < KINDS.size(); i++) {
            fields.add(KINDS.get(i).apply("k" + i));
        }
        EntityType record = EntityType.of(id + ".record", Field.text("name"), Field.text("name"), Field.number("n"));
        fields.add(Field.records("records", record));
        return EntityType.of(id, fields.get(0), fields.toArray(Field[]::new));
    }

    /** One section {@code s0} in which every kind of field occurs. */
    public static Vocabulary everyKind() {
        SectionType section = SectionType.list("s0", "chapter", 1, everyKind("entity0"));
        EntityType header = EntityType.of("header", Field.text("title"), Field.text("title"), Field.date("version"));
        return vocabulary(header, List.of(section), List.of(), List.of());
    }

    static Optional<String> unit(List<String> units, Random random) {
        return units.isEmpty() ? Optional.empty() : Optional.of(units.get(random.nextInt(units.size())));
    }
}
