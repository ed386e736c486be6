// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.Labels;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.testing.PlanGenerator;
import nl.planwerk.model.testing.VocabularyGenerator;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidatorTest {
    private static final EntityType DELTA = EntityType.of("delta", Field.text("n").require(), Field.text("n").require(),
            Field.series("by", "MW").notNegative());
    private static final Field<?>[] FIELDS = {Field.text("name").require(), Field.integer("trl").between("1", "9"),
        Field.number("power", "MW", "GW").between("0", "2000"), Field.moneyRange("cost", "MEUR"),
        Field.series("years", "MW").notNegative(), Field.choice("route", "routes"), Field.choices("more", "routes"),
        Field.reference("site", "site"), Field.references("any", "site", "measure"), Field.place("place"),
        Field.link("web"), Field.picture("picture"), Field.records("deltas", DELTA),
        Field.scenarioSeries("by", "routes", "MW"), Field.fieldName("field", "site")};
    private static final EntityType SITE = EntityType.of("site", Field.text("name"), Field.text("name"));
    private static final Vocabulary VOCABULARY = Vocabulary.of(
            EntityType.of("header", Field.text("title").require(), Field.text("title").require()),
            List.of(new Contribution("core", "1.0.0", List.of(new ChapterType("c", 1, true)),
                    List.of(SectionType.list("measures", "c", 1, EntityType.of("measure", FIELDS[0], FIELDS)),
                            SectionType.single("sites", "c", 2, SITE)),
                    List.of(new CodeList("routes", List.of(CodeList.Code.of("ccs")))),
                    List.of(Unit.of("MW", Unit.Dimension.POWER, "1"), Unit.of("GW", Unit.Dimension.POWER, "1000"),
                            Unit.of("MEUR", Unit.Dimension.MONEY, "1")), Map.of(), Labels.NONE)));

    private static Plan plan(String members, String more) throws Exception {
        String text = "{\"planwerk\": {\"format\": 1}, \"plugin\": {\"id\": \"x\", \"version\": \"1\"}, \"plan\": {\"title\": \"T\"},"
                + "\"sections\": {\"sites\": {\"items\": [{\"id\": \"s1\"}" + more + "]}, \"measures\": {\"items\": [{\"id\": \"m\", "
                + members + "}]}}}";
        return new PlanCodec().read(text.getBytes(StandardCharsets.UTF_8), "a", stamp -> VOCABULARY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", value = {
        "\"trl\": 9 | - | -", "\"trl\": 10 | V02 | trl", "\"trl\": 2.50 | V03 | trl", "\"trl\": 2.00 | - | -",
        "\"power\": {\"value\": 2, \"unit\": \"GW\"} | - | -", "\"power\": {\"value\": 2.1, \"unit\": \"GW\"} | V02 | power",
        "\"power\": {\"value\": 2, \"unit\": \"GW\", \"source\": \"r9\"} | V05 | power",
        "\"power\": {\"value\": 2, \"unit\": \"GW\", \"quality\": \"guessed\"} | V14 | power", "\"power\": null | - | -",
        "\"cost\": {\"low\": 3, \"high\": 2, \"unit\": \"MEUR\"} | V09 | cost",
        "\"years\": {\"unit\": \"MW\", \"years\": {\"2030\": -1}} | V02 | years.2030",
        "\"years\": {\"unit\": \"MW\", \"years\": {\"2030\": {\"value\": 1, \"low\": 2}}} | V09 | years.2030",
        "\"by\": {\"ccs\": {\"unit\": \"MW\", \"years\": {\"2030\": 1}}} | - | -",
        "\"by\": {\"rich\": {\"unit\": \"MW\", \"years\": {\"2030\": 1}}} | V04 | by.rich",
        "\"route\": \"ccs\" | - | -", "\"route\": \"magic\" | V04 | route", "\"more\": [\"ccs\", \"ccs\"] | V16 | more",
        "\"site\": \"s1\" | - | -", "\"site\": \"s2\" | V05 | site", "\"site\": \"m\" | V06 | site", "\"any\": [\"s1\", \"m\"] | - | -",
        "\"place\": {\"latitude\": 50.97, \"longitude\": 180} | - | -", "\"place\": {\"latitude\": 91, \"longitude\": 5} | V10 | place",
        "\"web\": {\"url\": \"https://planwerk.nl/x?y=1\"} | - | -", "\"web\": {\"url\": \"javascript:alert(1)\"} | V11 | web",
        "\"web\": {\"url\": \"file:///etc/passwd\"} | V11 | web", "\"web\": {\"url\": \"http://\"} | V11 | web",
        "\"picture\": {\"path\": \"map/a.png\"} | - | -", "\"picture\": {\"path\": \"../a.png\"} | V12 | picture",
        "\"picture\": {\"path\": \"/a.png\"} | V12 | picture", "\"picture\": {\"path\": \"C:/a.png\"} | V12 | picture",
        "\"picture\": {\"path\": \"a\\\\b.png\"} | V12 | picture", "\"picture\": {\"path\": \"\"} | V12 | picture",
        "\"field\": \"title\" | - | -", "\"field\": \"introduction\" | - | -", "\"field\": \"name\" | V18 | field",
        "\"site\": \"s1\", \"field\": \"name\" | - | -", "\"site\": \"s1\", \"field\": \"power\" | V18 | field",
        "\"site\": \"s2\", \"field\": \"name\" | V05 | site",
        "\"deltas\": [{\"id\": \"1\", \"n\": \"x\", \"by\": {\"unit\": \"MW\", \"years\": {\"2030\": -1}}}] | V02 | deltas[0].by.2030",
        "\"deltas\": [{\"id\": \"1\"}] | V01 | deltas[0].n"})
    void findsWhatIsWrongAndWhere(String members, String rule, String path) throws Exception {
        List<Finding> findings = Validator.validate(plan("\"name\": \"x\", " + members, ""));
        if (rule == null) {
            assertThat(findings).isEmpty();
            return;
        }
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.place().path()).isEqualTo("sections.measures[0]." + path);
            assertThat(finding.place().item()).isEqualTo("m");
            assertThat(path).startsWith(finding.place().field());
            for (String language : List.of("nl", "en")) {
                assertThat(finding.message(Locale.forLanguageTag(language))).doesNotContain("check.").doesNotContain("{");
            }
        });
    }

    @Test
    void numbersInMessagesAreWrittenInTheirLanguage() throws Exception {
        Finding finding = Validator.validate(plan("\"name\": \"x\", \"power\": {\"value\": 2.1, \"unit\": \"GW\"}", "")).get(0);
        assertThat(finding.message(Locale.forLanguageTag("nl"))).isEqualTo("2,1 is te groot; het meeste is 2.000\u00a0MW.");
    }

    @Test
    void whatIsMissingIsAnErrorOnlyInACompletePlan() throws Exception {
        Plan plan = plan("\"name\": \" \"", "");
        assertThat(Validator.validate(plan)).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(Validator.validate(plan, true)).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void aSectionForOneItemHasOne() throws Exception {
        List<Finding> findings = Validator.validate(plan("\"name\": \"x\"", ", {\"id\": \"s2\"}"));
        assertThat(findings).extracting(Finding::rule).containsExactly("V08");
        assertThat(findings.get(0).place().section()).isEqualTo("sites");
    }

    @Property(tries = 300)
    void anyPlanCanBeValidated(@ForAll long seed) {
        Random random = new Random(seed);
        Plan plan = new PlanGenerator(random).plan(new VocabularyGenerator(random).vocabulary());
        List<Finding> findings = Validator.validate(plan);
        assertThat(findings.stream().filter(f -> f.rule().equals("V13")).map(f -> f.place().section())
                .collect(Collectors.toList())).isEqualTo(plan.unknownSections());
    }

    @Test
    void aValueByItselfIsCheckedWithoutItsRelations() {
        Field<Quantity> year = Field.integer("year").between("1990", "2100");
        assertThat(Validator.value(VOCABULARY, year, Quantity.of("1850", "")))
                .extracting(finding -> finding.message(Locale.forLanguageTag("nl")))
                .containsExactly("1850 is te klein; het minste is 1990.");
        assertThat(Validator.value(VOCABULARY, Field.reference("site", "site"), new ItemRef("gone"))).isEmpty();
        assertThat(Validator.value(VOCABULARY, Field.records("deltas", DELTA), List.of(Item.of("1", DELTA)))).isEmpty();
    }
}
