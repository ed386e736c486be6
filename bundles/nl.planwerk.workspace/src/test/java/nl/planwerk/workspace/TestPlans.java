// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import java.util.List;
import java.util.Map;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.Labels;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.Picture;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;

/** A small vocabulary and plans of it, for tests that need to know what is in a plan. */
public final class TestPlans {
    public static final Field<String> TITLE = Field.text("title");
    public static final Field<String> NAME = Field.text("name");
    public static final Field<String> STORY = Field.markdown("story");
    public static final Field<Quantity> POWER = Field.number("power", "MW");
    public static final Field<YearSeries> REDUCTION = Field.series("reduction", "kt/yr");
    public static final Field<Picture> PICTURE = Field.picture("picture");
    public static final Field<List<String>> TAGS = Field.choices("tags", "list");
    public static final EntityType PART = EntityType.of("part", NAME, NAME, POWER);
    public static final Field<List<Item>> PARTS = Field.records("parts", PART);
    public static final EntityType MEASURE =
            EntityType.of("measure", NAME, NAME, STORY, POWER, REDUCTION, PICTURE, TAGS, PARTS);
    public static final String MEASURES = "measures";
    public static final EntityType HEADER = EntityType.of("plan", TITLE, TITLE, STORY);

    private TestPlans() {
    }

    public static Vocabulary vocabulary() {
        return Vocabulary.of(HEADER, List.of(new Contribution("core", "1.0.0",
                List.of(new ChapterType("chapter", 1, true)), List.of(SectionType.list(MEASURES, "chapter", 1, MEASURE)),
                List.of(), List.of(), Map.of(), Labels.NONE)));
    }

    public static Plan empty() {
        return Plan.empty(vocabulary(), new PluginStamp("test", "1.0.0"));
    }

    public static Plan titled(String title) {
        Plan plan = empty();
        return plan.withHeader(plan.header().with(TITLE, title));
    }

    public static Item measure(String id, String name) {
        return Item.of(id, MEASURE).with(NAME, name);
    }

    public static Plan with(Plan plan, Item item) {
        return plan.edit(MEASURES, section -> section.with(item));
    }
}
