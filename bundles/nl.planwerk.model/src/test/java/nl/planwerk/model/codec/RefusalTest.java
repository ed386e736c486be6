// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

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
import nl.planwerk.model.testing.PlanGenerator;
import nl.planwerk.model.testing.VocabularyGenerator;
import nl.planwerk.model.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {
    private static final Field<?>[] FIELDS = {Field.text("name"), Field.series("reduction", "kt/yr"),
        Field.number("trl"), Field.number("power", "MW", "GW"), Field.money("cost", "MEUR"), Field.date("start"),
        Field.flag("public"), Field.place("place"), Field.range("span", "MW"), Field.references("sites", "site"),
        Field.picture("picture"), Field.records("deltas", EntityType.of("delta", Field.text("n"), Field.text("n")))};
    private final Vocabulary vocabulary = vocabulary();
    private final PlanCodec codec = new PlanCodec();

    private static Vocabulary vocabulary() {
        EntityType measure = EntityType.of("measure", FIELDS[0], FIELDS);
        return Vocabulary.of(EntityType.of("header", Field.text("title"), Field.text("title")),
                List.of(new Contribution("core", "1.0.0", List.of(new ChapterType("c", 1, true)),
                        List.of(SectionType.list("measures", "c", 1, measure)), List.of(),
                        List.of(Unit.of("kt/yr", Unit.Dimension.EMISSION, "1"), Unit.of("MW", Unit.Dimension.POWER, "1"),
                                Unit.of("kW", Unit.Dimension.POWER, "0.001"), Unit.of("MEUR", Unit.Dimension.MONEY, "1")),
                        Map.of(), Labels.NONE)));
    }

    private static String file(String members) {
        return "{\n  \"planwerk\": {\"format\": 1},\n  \"plugin\": {\"id\": \"x\", \"version\": \"1\"},\n  \"plan\": {},\n"
                + "  \"sections\": {\"measures\": {\"items\": [{\"id\": \"a\"},\n{\"id\": \"b\", " + members + "}]}}\n}\n";
    }

    private FormatProblem refusal(byte[] bytes) {
        PlanFormatException e = catchThrowableOfType(PlanFormatException.class,
                () -> codec.read(bytes, "a.plan.json", stamp -> vocabulary));
        assertThat(e).as(new String(bytes, StandardCharsets.UTF_8)).isNotNull();
        return e.problem();
    }

    private FormatProblem refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"name\": 5 | codec.expectedText | .name | 21",
        "\"trl\": \"5\" | codec.expectedNumber | .trl | 20",
        "\"trl\": {\"value\": 5, \"unit\": \"MW\"} | codec.noUnit | .trl | 45",
        "\"power\": {\"value\": 5, \"unit\": \"kt/yr\"} | codec.unknownUnit | .power | 50",
        "\"power\": {\"value\": 5, \"unit\": \"PS\"} | codec.unknownUnit | .power | 47",
        "\"power\": 5 | codec.missingUnit | .power | 22",
        "\"power\": {\"unit\": \"MW\"} | codec.missingMember | .power | 35",
        "\"power\": {\"value\": 1, \"value\": 1} | codec.duplicateMember | .power.value | 44",
        "\"reduction\": {\"unit\": \"kt/yr\", \"years\": {\"20x0\": 1}} | codec.expectedYear | .reduction.years.20x0 | 54",
        "\"reduction\": 600 | codec.expectedSeries | .reduction | 26",
        "\"cost\": 5 | codec.expectedMoney | .cost | 21",
        "\"start\": \"2030-13\" | codec.badDate | .start | 22",
        "\"public\": \"yes\" | codec.expectedFlag | .public | 23",
        "\"place\": {\"latitude\": 5} | codec.missingMember | .place | 36",
        "\"span\": {\"unit\": \"MW\"} | codec.missingMember | .span | 34",
        "\"sites\": \"a\" | codec.expectedList | .sites | 22",
        "\"sites\": [null] | codec.expectedText | .sites[0] | 23",
        "\"deltas\": [{\"n\": \"x\"}] | codec.missingMember | .deltas[0] | 33",
        "\"deltas\": [{\"id\": \"1\"}, {\"id\": \"1\"}] | codec.duplicateId | .deltas[1].id | 44",
        "\"future\": {\"a\": {\"b\": 1, \"b\": 2}} | codec.duplicateMember | .future.a.b | 43",
        "\"trl\": {\"value\": 1, \"future\": {\"b\": 1, \"b\": 2}} | codec.duplicateMember | .trl.future.b | 57",
        "\"name\": \"x\", \"name\": \"y\" | codec.duplicateMember | .name | 34",
        "\"trl\": 1e99999999999 | codec.numberTooLong | .trl | 20",
        "\"trl\": 1e-101 | codec.numberTooLong | .trl | 20",
        "\"future\": NaN | codec.notJson | .future | 26"})
    void saysWhatAndWhere(String members, String key, String path, int column) {
        FormatProblem problem = refusal(file(members));
        assertThat(problem.key()).isEqualTo(key);
        assertThat(problem.path()).isEqualTo("sections.measures[1]" + path);
        assertThat(problem.line()).isEqualTo(6);
        assertThat(problem.column()).isEqualTo(column);
        for (String language : List.of("nl", "en")) {
            assertThat(problem.message(Locale.forLanguageTag(language))).startsWith("a.plan.json, ")
                    .doesNotContain("codec.").doesNotContain("{0}").doesNotContain("\n");
        }
    }

    @Test
    void duplicateItemIdsAreRefusedWithTheirPlace() {
        FormatProblem problem = refusal(file("\"name\": \"x\"").replace("\"b\"", "\"a\""));
        assertThat(problem.message(Locale.forLanguageTag("nl")))
                .isEqualTo("a.plan.json, regel 6, kolom 8 (sections.measures[1].id): het id \"a\" is al van een ander item.");
    }

    @Test
    void whatIsNoPlanIsRefused() {
        assertThat(refusal("").key()).isEqualTo("codec.notAPlan");
        assertThat(refusal("[1]").key()).isEqualTo("codec.notAPlan");
        assertThat(refusal("{}").key()).isEqualTo("codec.notAPlan");
        assertThat(refusal("{\"planwerk\": 1}").key()).isEqualTo("codec.notAPlan");
        assertThat(refusal("{\"planwerk\": {\"format\": 1.0}}").key()).isEqualTo("codec.notAPlan");
        assertThat(refusal("{\"planwerk\": {\"format\": 1}}").key()).isEqualTo("codec.noPlugin");
        assertThat(refusal("Geachte heer").key()).isEqualTo("codec.notJson");
        assertThat(refusal(file("\"name\": \"x\"") + "{}").key()).isEqualTo("codec.notJson");
        assertThat(refusal("{\"planwerk\": {\"format\": 0}}").key()).isEqualTo("codec.tooOld");
        FormatProblem tooNew = refusal("{\"planwerk\": {\"format\": 7}, \"what\": \"ever\"}");
        assertThat(tooNew.key()).isEqualTo("codec.tooNew");
        assertThat(tooNew.args()).containsExactly("7", "1");
    }

    @Test
    void onlyUtf8IsText() {
        String text = file("\"name\": \"é\"");
        FormatProblem problem = refusal(text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problem.key()).isEqualTo("codec.notUtf8");
        assertThat(problem.line()).isEqualTo(6);
        assertThat(problem.column()).isEqualTo(22);
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_16)).key()).isEqualTo("codec.notUtf8");
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_16LE)).key()).isEqualTo("codec.notUtf8");
        byte[] surrogate = file("\"name\": \"???\"").getBytes(StandardCharsets.UTF_8);
        int at = new String(surrogate, StandardCharsets.ISO_8859_1).indexOf("???");
        surrogate[at] = (byte) 0xed;
        surrogate[at + 1] = (byte) 0xa0;
        surrogate[at + 2] = (byte) 0x80;
        assertThat(refusal(surrogate).key()).isEqualTo("codec.notUtf8");
    }

    @Test
    void sizesAreBounded() {
        assertThat(refusal(new byte[(64 << 20) + 1]).key()).isEqualTo("codec.fileTooBig");
        assertThat(refusal(file("\"f\": " + "[".repeat(100))).key()).isEqualTo("codec.tooDeep");
        assertThat(refusal(file("\"f\": \"" + "x".repeat((2 << 20) + 1) + "\"")).key()).isEqualTo("codec.textTooLong");
        String line = "\"" + "x".repeat(1 << 20) + "\"";
        assertThat(refusal(file("\"name\": [" + line + "," + line + "," + line + "]")).key()).isEqualTo("codec.textTooLong");
        assertThat(refusal(file("\"trl\": " + "1".repeat(101))).key()).isEqualTo("codec.numberTooLong");
        assertThat(refusal(file("\"f\": [" + "1,".repeat(100_000) + "1]")).key()).isEqualTo("codec.listTooLong");
        assertThat(refusal(file("\"sites\": [" + "\"a\",".repeat(100_000) + "\"a\"]")).key()).isEqualTo("codec.listTooLong");
    }

    @Test
    void aFileCutOffAnywhereIsRefused() throws Exception {
        Random random = new Random(7);
        Vocabulary every = VocabularyGenerator.everyKind();
        Plan plan = new PlanGenerator(random).plan(every);
        EntityType type = every.section("s0").orElseThrow().entity();
        Item full = new PlanGenerator(random).item(type);
        plan = plan.edit("s0", section -> section.withItems(List.of(full.withId("z"))));
        byte[] bytes = codec.write(plan);
        assertThat(bytes.length).isGreaterThan(1_000);
        for (int length = 0; length < bytes.length - 1; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            PlanFormatException e = catchThrowableOfType(PlanFormatException.class,
                    () -> codec.read(cut, "a", stamp -> every));
            assertThat(e).as("cut at %d", length).isNotNull();
        }
        String text = file("\"name\": \"abc\"");
        assertThat(refusal(text.substring(0, text.indexOf("abc") + 2)).key()).isEqualTo("codec.truncated");
    }

    @Test
    void halfASurrogatePairIsKeptInAValueAndRefusedInAName() throws Exception {
        assertThat(refusal(file("\"\\udc00\": 1")).key()).isEqualTo("codec.notJson");
        Field<String> title = Field.text("title");
        Plan plan = Plan.empty(vocabulary, new PluginStamp("x", "1"));
        byte[] written = codec.write(plan.withHeader(plan.header().with(title, "a\ud800b")));
        assertThat(codec.read(written, "a", stamp -> vocabulary).get(title)).contains("a\ud800b");
    }

    @Test
    void aByteOrderMarkIsDropped() throws Exception {
        String text = file("\"name\": \"x\"");
        Plan plan = codec.read(text.getBytes(StandardCharsets.UTF_8), "a", stamp -> vocabulary);
        assertThat(codec.read(("\ufeff" + text).getBytes(StandardCharsets.UTF_8), "a", stamp -> vocabulary)).isEqualTo(plan);
    }

    @Test
    void membersMayStandInAnyOrder() throws Exception {
        String text = "{\"sections\": {\"measures\": {\"items\": [{\"trl\": 1E+3, \"id\": \"a\"}]}}, \"plan\": {\"title\": \"T\"},"
                + "\"plugin\": {\"version\": \"1\", \"id\": \"x\"}, \"planwerk\": {\"format\": 1}}";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Plan plan = codec.read(bytes, "a", stamp -> vocabulary);
        assertThat(plan.plugin()).isEqualTo(new PluginStamp("x", "1"));
        assertThat(new String(codec.write(plan), StandardCharsets.UTF_8)).isEqualTo("""
                {
                  "planwerk": {"format": 1},
                  "plugin": {"id": "x", "version": "1"},
                  "plan": {"title": "T"},
                  "sections": {
                    "measures": {
                      "items": [
                        {"id": "a", "trl": 1E+3}
                      ]
                    }
                  }
                }
                """);
        assertThat(codec.peek(bytes, "a").title()).contains("T");
    }
}
