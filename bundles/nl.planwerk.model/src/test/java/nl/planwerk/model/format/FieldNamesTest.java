// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.ItemRef;
import org.junit.jupiter.api.Test;

class FieldNamesTest {
    private static final Field<String> NAME = Field.text("name");
    private static final Field<String> TITLE = Field.text("title");
    private static final Field<ItemRef> ABOUT = Field.reference("about");
    private static final Field<String> FIELD = Field.fieldName("field", "about");
    private static final EntityType BERTH = EntityType.of("berth", NAME, NAME);
    private static final EntityType SITE = EntityType.of("site", NAME, NAME, Field.records("berths", BERTH));
    private static final EntityType REMARK = EntityType.of("remark", FIELD, ABOUT, FIELD);
    private static final Vocabulary VOCABULARY = Vocabulary.of(EntityType.of("plan", TITLE, TITLE), List.of(new Contribution("core",
            "1.0.0", List.of(new ChapterType("c", 1, true)), List.of(SectionType.list("sites", "c", 1, SITE),
                    SectionType.list("remarks", "c", 2, REMARK)), List.of(), List.of(), Map.of(),
            new MapLabels(Map.of("nl", Map.of("field.name", "Naam", "site.berths", "Ligplaatsen", "plan.title", "Titel"),
                    "en", Map.of("field.name", "Name"))))));
    private final Plan plan = Plan.of(VOCABULARY, new PluginStamp("x", "1"), Item.of("plan", VOCABULARY.header()), Map.of("sites",
            new Section("sites", "", List.of(Item.of("s1", SITE, Map.of("name", "Geleen"))), Map.of())), Map.of());

    private String shown(String about, String field) {
        Item remark = Item.of("r", REMARK).with(FIELD, field);
        return ValueText.of(plan, Formats.of("nl")).text(about.isEmpty() ? remark : remark.with(ABOUT, new ItemRef(about)), FIELD);
    }

    @Test
    void aFieldIsCalledByItsLabelInTheRecordThatItIsOf() {
        assertThat(shown("s1", "name")).isEqualTo("Naam");
        assertThat(shown("s1", "berths/b1/name")).isEqualTo("Ligplaatsen › Naam");
        assertThat(shown("", "title")).isEqualTo("Titel");
        assertThat(shown("", "introduction")).isEqualTo("Inleiding");
    }

    @Test
    void anIdThatTheRecordDoesNotHaveStaysAsItIs() {
        assertThat(shown("s1", "title")).isEqualTo("title");
        assertThat(shown("s1", "name/b1/name")).isEqualTo("name/b1/name");
        assertThat(shown("", "name")).isEqualTo("name");
    }

    @Test
    void ofARecordThatIsGoneTheLabelIsFoundWhereverItIs() {
        assertThat(shown("s9", "name")).isEqualTo("Naam");
        assertThat(shown("s9", "nothing")).isEqualTo("nothing");
        assertThat(ValueText.of(plan, Formats.of("nl")).value(FIELD, "title")).isEqualTo("Titel");
    }
}
