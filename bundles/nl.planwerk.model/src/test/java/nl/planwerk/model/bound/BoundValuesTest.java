// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.MapLabels;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
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
import nl.planwerk.model.value.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundValuesTest {
    private static final Field<?>[] FIELDS = {Field.text("title"), Field.series("reduction", "kt/yr", "Mt/yr"),
        Field.scenarioSeries("energy", "scenario", "PJ/yr"), Field.integer("start").between("1990", "2200"),
        Field.moneyRange("cost", "MEUR"), Field.money("subsidy", "MEUR", "bnEUR"), Field.choice("route", "route"),
        Field.markdown("text"), Field.reference("site", "m")};
    private static final EntityType MEASURE = EntityType.of("m", FIELDS[0], FIELDS);
    private static final Vocabulary VOCABULARY = Vocabulary.of(
            EntityType.of("plan", Field.text("title"), Field.text("title"), Field.integer("baseYear").between("1990", "2100")),
            List.of(new Contribution("core", "1.0.0", List.of(new ChapterType("c", 1, true)),
                    List.of(SectionType.list("ms", "c", 1, MEASURE)),
                    List.of(new CodeList("scenario", List.of(CodeList.Code.of("laag")))),
                    List.of(Unit.of("kt/yr", Unit.Dimension.MASS_PER_YEAR, "1"), Unit.of("t/yr", Unit.Dimension.MASS_PER_YEAR, "0.001"),
                            Unit.of("Mt/yr", Unit.Dimension.MASS_PER_YEAR, "1000"), Unit.of("PJ/yr", Unit.Dimension.ENERGY_PER_YEAR, "1"),
                            Unit.of("MEUR", Unit.Dimension.MONEY, "1"), Unit.of("bnEUR", Unit.Dimension.MONEY, "1000")),
                    Map.of(), new MapLabels(Map.of("nl", Map.of("unit.kt/yr", "kton per jaar", "unit.Mt/yr", "Mton per jaar",
                            "unit.PJ/yr", "PJ per jaar", "unit.MEUR", "mln euro", "code.route.ccs", "opslag"))))));
    private static final String PLAN = "{\"planwerk\": {\"format\": 1}, \"plugin\": {\"id\": \"x\", \"version\": \"1\"},"
            + "\"plan\": {\"title\": \"Plan\", \"baseYear\": 2021}, \"sections\": {\"ms\": {\"items\": [{\"id\": \"m-1\", \"title\": \"Ketel\","
            + "\"reduction\": {\"unit\": \"kt/yr\", \"years\": {\"2030\": 1250, \"2035\": {\"value\": 1300.5, \"low\": 1000, \"high\": 1600}}},"
            + "\"energy\": {\"laag\": {\"unit\": \"PJ/yr\", \"years\": {\"2030\": 1.50}}}, \"start\": 2029,"
            + "\"cost\": {\"low\": 10, \"high\": 20, \"unit\": \"MEUR\", \"priceLevel\": 2024}, \"subsidy\": {\"value\": 1.2, \"unit\": \"bnEUR\"},"
            + "\"route\": \"ccs\", \"text\": \"veel\", \"site\": \"m-1\"}]}}}";

    private static BoundValues values() throws Exception {
        Plan plan = new PlanCodec().read(PLAN.getBytes(StandardCharsets.UTF_8), "a", stamp -> VOCABULARY);
        return new BoundValues(plan, Formats.of("nl"), p -> (key, formats) ->
                key.equals("total@2030") ? Optional.of(formats.number(new BigDecimal("4500"))) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "m:m-1.reduction@2030 | 1.250_kton per jaar", "m:m-1.reduction@2035 | 1.300,5 (1.000–1.600)_kton per jaar",
        "'m:m-1.reduction@2030, Mt/yr' | 1,25_Mton per jaar", "'m:m-1.reduction@2035, Mt/yr' | 1,301 (1–1,6)_Mton per jaar",
        "'m:m-1.reduction@2030, t/yr' | 1.250.000_t/yr", "m:m-1.energy[laag]@2030 | 1,50_PJ per jaar", "m:m-1.start | 2029",
        "m:m-1.cost | '10–20_mln euro, prijspeil 2024'", "'m:m-1.subsidy, MEUR' | 1.200_mln euro", "m:m-1.route | opslag",
        "m:m-1.title | Ketel", "m:m-1.site | Ketel", "plan:baseYear | 2021", "plan:title | Plan", "figure:total@2030 | 4.500"})
    void printsWhatThePlanSays(String source, String text) throws Exception {
        assertThat(values().text(BoundFigures.in("{{" + source + "}}").get(0)))
                .contains(text.replace('_', Formats.NO_BREAK_SPACE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"m:m-1.reduction", "m:m-1.reduction@2031", "m:m-2.reduction@2030", "x:m-1.start",
        "m:m-1.energy@2030", "m:m-1.energy[hoog]@2030", "m:m-1.start@2030", "m:m-1.text", "m:m-1.none", "plan:none",
        "m:title", "m:m-1.reduction@2030, PJ/yr", "m:m-1.reduction@2030, none", "m:m-1.title, PJ/yr", "figure:total@2031",
        "figure:total@2030, PJ/yr", "nothing"})
    void whatCannotBeSaidIsUnknown(String source) throws Exception {
        assertThat(values().text(BoundFigures.in("{{" + source + "}}").get(0))).isEmpty();
    }

    @Property(tries = 200)
    void everyFieldOfAnyPlanCanBeNamed(@ForAll long seed) {
        Random random = new Random(seed);
        Plan plan = new PlanGenerator(random).plan(new VocabularyGenerator(random).vocabulary());
        BoundValues values = new BoundValues(plan, Formats.of("en"), FigureSource.NONE);
        for (Object part : plan.sections().values()) {
            if (part instanceof Section section) {
                section.items().forEach(item -> name(values, item));
            }
        }
    }

    private static void name(BoundValues values, Item item) {
        for (Field<?> field : item.type().fields()) {
            String place = "{{" + item.type().id() + ":" + item.id() + "." + field.id();
            BoundFigures.in(place + "}} " + place + "[one]@2030}}").forEach(placeholder ->
                    assertThat(values.text(placeholder)).satisfiesAnyOf(text -> assertThat(text).isEmpty(),
                            text -> assertThat(text.orElseThrow()).isNotBlank()));
        }
    }
}
