// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.testing.PlanGenerator;
import nl.planwerk.model.testing.VocabularyGenerator;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.LocalizedText;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.model.value.Place;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import org.junit.jupiter.api.Test;

class ValueTextTest {
    private static final Field<String> NAME = Field.text("name");
    private static final Field<List<String>> ROUTES = Field.choices("routes", "route");
    private static final Field<ItemRef> SITE = Field.reference("site", "site");
    private static final EntityType SITE_TYPE = EntityType.of("site", NAME, NAME, ROUTES, SITE);
    private static final Vocabulary VOCABULARY = Vocabulary.of(SITE_TYPE, List.of(new Contribution("core", "1.0.0",
            List.of(new ChapterType("c", 1, true)), List.of(SectionType.list("sites", "c", 1, SITE_TYPE)),
            List.of(new CodeList("route", List.of(CodeList.Code.of("ccs")))), List.of(), Map.of(),
            new MapLabels(Map.of("nl", Map.of("unit.kt/yr", "kton/jr", "unit.MEUR", "mln €", "chapter.c", "Maatregelen", "code.route.ccs", "CO2-opslag"),
                    "en", Map.of("unit.kt/yr", "kt/yr", "code.route.h2", "Hydrogen"))))));
    private final Item geleen = Item.of("s1", SITE_TYPE, Map.of("name", "Geleen", "routes", List.of("ccs", "h2", "x")));
    private final Plan plan = Plan.of(VOCABULARY, new PluginStamp("x", "1"), Item.of("plan", SITE_TYPE),
            Map.of("sites", new Section("sites", "", List.of(geleen), Map.of())), Map.of());
    private final ValueText dutch = ValueText.of(plan, Formats.of("nl"));

    private String text(Object value) {
        return dutch.value(NAME, value).replace('\u00a0', '_');
    }

    @Test
    void writesEveryKindInTheLanguageOfThePlan() {
        assertThat(text(Quantity.of("1250.50", "kt/yr"))).isEqualTo("1.250,50_kton/jr");
        assertThat(text(new Money(new BigDecimal("12.5"), "MEUR", OptionalInt.of(2023), FigureInfo.NONE)))
                .isEqualTo("12,5_mln €, prijspeil 2023");
        assertThat(text(new Range(Optional.of(BigDecimal.ONE), Optional.empty(), Optional.of(BigDecimal.TEN), "MEUR",
                OptionalInt.empty(), FigureInfo.NONE))).isEqualTo("1–10_mln €");
        assertThat(text(new YearSeries("kt/yr", new TreeMap<>(Map.of(2030, YearValue.of("600"), 2035, YearValue.of("1E+3"))),
                FigureInfo.NONE))).isEqualTo("2030: 600_kton/jr; 2035: 1.000_kton/jr");
        assertThat(text(PartialDate.parse("2024-09-30"))).isEqualTo("30-09-2024");
        assertThat(text(true)).isEqualTo("ja");
        assertThat(text(new Place(Optional.of("Geleen"), Optional.of(new BigDecimal("50.97")),
                Optional.of(new BigDecimal("5.83"))))).isEqualTo("Geleen (50,97; 5,83)");
        assertThat(text(LocalizedText.of("en", "only English"))).isEqualTo("only English");
        assertThat(text(List.of(geleen))).isEqualTo("Geleen");
    }

    @Test
    void codesAndTargetsShowTheirNames() {
        assertThat(dutch.text(geleen, ROUTES)).isEqualTo("CO2-opslag; Hydrogen; x");
        assertThat(text(new ItemRef("s1"))).isEqualTo("Geleen");
        assertThat(text(new ItemRef("gone"))).isEqualTo("gone");
        assertThat(dutch.name(Item.of("s2", SITE_TYPE))).isEqualTo("s2");
        assertThat(dutch.name(Item.of("c", SITE_TYPE))).isEqualTo("Maatregelen");
        assertThat(dutch.name(Item.of("c", SITE_TYPE).with(NAME, "Eigen kop"))).isEqualTo("Eigen kop");
    }

    @Test
    void calendarYearsAreNotGrouped() {
        Field<Quantity> year = Field.integer("year").between("1990", "2200");
        assertThat(dutch.value(year, Quantity.of("2029", ""))).isEqualTo("2029");
        assertThat(dutch.value(Field.integer("count").between("0", "9999"), Quantity.of("2029", ""))).isEqualTo("2.029");
        assertThat(dutch.value(Field.number("ratio").between("1990", "2200"), Quantity.of("2029", ""))).isEqualTo("2.029");
    }

    @Test
    void whatIsNotThereIsUnknown() {
        assertThat(dutch.text(geleen, SITE)).isEqualTo("onbekend");
        assertThat(ValueText.of(SITE, geleen, VOCABULARY, Formats.of("de"))).isEqualTo("unknown");
        assertThat(dutch.find(geleen, SITE)).isEmpty();
    }

    @Property(tries = 300)
    void everyValueOfEveryPlanHasAText(@ForAll long seed) {
        Random random = new Random(seed);
        Plan any = new PlanGenerator(random).plan(new VocabularyGenerator(random).vocabulary());
        ValueText texts = ValueText.of(any, Formats.of("en"));
        for (Object part : any.sections().values()) {
            if (part instanceof Section section) {
                section.items().forEach(item -> item.type().fields().forEach(field ->
                        assertThat(texts.text(item, field)).isNotNull()));
            }
        }
    }
}
