// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.audience.Account.Kind;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.value.Confidentiality;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Range;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Comments;
import nl.planwerk.vocabulary.Exchanges;
import nl.planwerk.vocabulary.Goals;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Sites;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RedactionTest {
    private static final String UNIT = "ktCO2e/yr";

    private static Redacted redact(Plan plan) {
        return Redaction.of(plan, Audience.PUBLIC, FigureSource.NONE);
    }

    private static String json(Plan plan) {
        return new String(new PlanCodec().write(plan), StandardCharsets.UTF_8);
    }

    private static Item measure(String id, String title, String reduction, FigureInfo info) {
        return Item.of(id, Measures.TYPE).with(Measures.TITLE, title)
                .with(Measures.REDUCTION, SecretPlans.series(UNIT, 2030, reduction, info));
    }

    private static Plan narrated(Plan plan, String text) {
        return SecretPlans.with(plan, Chapters.SECTION_ID,
                Item.of("summary", Chapters.TYPE).with(Chapters.NARRATIVE, text));
    }

    private static String narrative(Plan plan) {
        return plan.section(Chapters.SECTION_ID).first().orElseThrow().get(Chapters.NARRATIVE).orElseThrow();
    }

    @Test
    void theAuthorsOwnVersionIsThePlanItself() {
        Plan plan = SecretPlans.with(SecretPlans.empty(), Measures.SECTION_ID,
                measure("m-1", "Stoomnet", "123.4", SecretPlans.SECRET));
        Redacted own = Redaction.of(plan, Audience.INTERNAL, FigureSource.NONE);
        assertThat(own.plan()).isSameAs(plan);
        assertThat(own.account()).isEqualTo(Account.NONE);
    }

    @Test
    void aPlanWithoutSecretsStaysAsItIs() {
        Plan plan = narrated(SecretPlans.with(SecretPlans.empty(), Measures.SECTION_ID,
                measure("m-1", "Stoomnet", "123.4", FigureInfo.NONE)), "In 2030 123,4 kton minder.");
        assertThat(redact(plan).plan()).isEqualTo(plan);
        assertThat(redact(plan).account().isEmpty()).isTrue();
    }

    @Test
    void eachAudienceSeesWhatIsMeantForIt() {
        Plan plan = SecretPlans.empty();
        for (Confidentiality mark : Confidentiality.values()) {
            plan = SecretPlans.with(plan, Measures.SECTION_ID, measure(mark.code(), "Maatregel " + mark.code(), "1", FigureInfo.NONE)
                    .with(Measures.CONFIDENTIALITY, mark.code()));
        }
        Plan all = plan;
        Map<Audience, List<String>> seen = Map.of(Audience.PUBLIC, List.of("public"),
                Audience.GOVERNMENT, List.of("public", "government"), Audience.OPERATOR, List.of("public", "operator"),
                Audience.INTERNAL, List.of("public", "government", "operator", "internal"));
        seen.forEach((audience, ids) -> assertThat(Redaction.of(all, audience, FigureSource.NONE).plan()
                .items(Measures.SECTION_ID)).extracting(Item::id).containsExactlyElementsOf(ids));
    }

    @Test
    void aRecordGoesWithItsReferencesAndItsName() {
        Plan plan = SecretPlans.with(SecretPlans.empty(), Sites.SECTION_ID,
                Item.of("s-1", Sites.TYPE).with(Sites.NAME, "Fabriek Zwijn").with(Sites.CONFIDENTIALITY, "internal"),
                Item.of("s-2", Sites.TYPE).with(Sites.NAME, "Fabriek Zwaan"));
        plan = SecretPlans.with(plan, Measures.SECTION_ID, measure("m-1", "Stoomnet bij Fabriek Zwijn", "5", FigureInfo.NONE)
                .with(Measures.SITES, List.of(new ItemRef("s-1"), new ItemRef("s-2"))));
        Redacted redacted = redact(plan);
        Item measure = redacted.plan().items(Measures.SECTION_ID).get(0);
        assertThat(measure.list(Measures.SITES)).containsExactly(new ItemRef("s-2"));
        assertThat(measure.get(Measures.TITLE)).contains("Stoomnet bij vertrouwelijk");
        assertThat(json(redacted.plan())).doesNotContain("Zwijn", "s-1").contains("Zwaan");
        assertThat(redacted.account().count(Kind.RECORD)).isEqualTo(1);
        assertThat(redacted.account().count(Kind.TEXT)).isEqualTo(1);
    }

    @Test
    void aMarkThatNobodyKnowsHides() {
        Plan plan = SecretPlans.with(SecretPlans.empty(), Sites.SECTION_ID,
                Item.of("s-1", Sites.TYPE).with(Sites.NAME, "Fabriek").with(Sites.CONFIDENTIALITY, "regulator"),
                Item.of("s-2", Sites.TYPE).with(Sites.NAME, "Werf")
                        .withMember(Sites.CONFIDENTIALITY.id(), RawValue.ofTree(List.of("x"))));
        assertThat(redact(plan).plan().items(Sites.SECTION_ID)).isEmpty();
    }

    @Test
    void aSingleSecretPartTakesTheTotalWithIt() {
        Plan plan = SecretPlans.with(SecretPlans.empty(), Sites.SECTION_ID, SecretPlans.site("s-1", "100", FigureInfo.NONE,
                List.of("61", "39"), List.of(true, false)));
        Redacted redacted = redact(plan);
        Item site = redacted.plan().items(Sites.SECTION_ID).get(0);
        assertThat(site.get(Sites.EMISSIONS)).isEmpty();
        assertThat(json(redacted.plan())).contains("39").doesNotContain("61");
        assertThat(redacted.account().count(Kind.DERIVED)).isEqualTo(1);
    }

    @Test
    void twoSecretPartsLetTheTotalStand() {
        Plan plan = SecretPlans.with(SecretPlans.empty(), Sites.SECTION_ID, SecretPlans.site("s-1", "100", FigureInfo.NONE,
                List.of("61", "20", "19"), List.of(true, true, false)));
        assertThat(redact(plan).plan().items(Sites.SECTION_ID).get(0).get(Sites.EMISSIONS)).isPresent();
    }

    @Test
    void aSecretTotalTakesTheSmallestPartWithIt() {
        Plan plan = SecretPlans.with(SecretPlans.empty(), Sites.SECTION_ID, SecretPlans.site("s-1", "100", SecretPlans.SECRET,
                List.of("61", "39"), List.of(false, false)));
        assertThat(json(redact(plan).plan())).contains("61").doesNotContain("39", "100");
    }

    @Test
    void umbrellasClaimsAndStatedTotalsGiveNothingAway() {
        Plan plan = SecretPlans.with(SecretPlans.empty(), Measures.SECTION_ID,
                measure("u", "Koepel", "500", FigureInfo.NONE).with(Measures.UMBRELLA, true),
                measure("a", "Deel een", "380", SecretPlans.SECRET).with(Measures.PART_OF, new ItemRef("u")),
                measure("b", "Deel twee", "120", FigureInfo.NONE).with(Measures.PART_OF, new ItemRef("u")));
        plan = SecretPlans.with(plan, Exchanges.SECTION_ID, Item.of("x", Exchanges.TYPE).with(Exchanges.TITLE, "Stoom")
                .with(Exchanges.CLAIM_FROM, SecretPlans.percent("37", SecretPlans.SECRET))
                .with(Exchanges.CLAIM_TO, SecretPlans.percent("63", FigureInfo.NONE)));
        plan = SecretPlans.with(plan, Goals.SECTION_ID, Item.of("g", Goals.TYPE).with(Goals.TITLE, "Doel")
                .with(Goals.TARGET, Range.ofMid("1.00", "MtCO2e/yr")));
        Redacted redacted = redact(plan);
        assertThat(json(redacted.plan())).contains("120").doesNotContain("500", "380", "37", "63", "1.00");
        assertThat(redacted.account().count(Kind.DERIVED)).isEqualTo(3);
    }

    @Test
    void aFigureThatARecordGivesTwiceGoesTwice() {
        Plan plan = SecretPlans.with(SecretPlans.empty(), Measures.SECTION_ID,
                measure("m-1", "Stoomnet", "240", SecretPlans.SECRET)
                        .with(Measures.PUBLISHED_REDUCTION, Range.ofMid("0.24", "MtCO2e/yr")));
        assertThat(redact(plan).plan().items(Measures.SECTION_ID).get(0).get(Measures.PUBLISHED_REDUCTION)).isEmpty();
    }

    @Test
    void textsDoNotSayWhatWasLeftOut() {
        Plan plan = narrated(SecretPlans.with(SecretPlans.empty(), Measures.SECTION_ID,
                measure("m-1", "Stoomnet", "1234.5", SecretPlans.SECRET), measure("m-2", "Warmte", "700", FigureInfo.NONE)),
                "Samen {{measure:m-1.reduction@2030}} en {{measure:m-2.reduction@2030}}: 1.234,5 kton, dat is 1,2 Mton; "
                        + "in 2030, op 1.2 hectare, met 12 mensen. Totaal 1.934,5 kton, 1,9 miljoen ton en 1,9 miljoen euro.");
        Redacted redacted = redact(plan);
        assertThat(narrative(redacted.plan())).isEqualTo("Samen vertrouwelijk en {{measure:m-2.reduction@2030}}: "
                + "vertrouwelijk kton, dat is vertrouwelijk Mton; in 2030, op 1.2 hectare, met 12 mensen. Totaal vertrouwelijk kton, "
                + "vertrouwelijk miljoen ton en 1,9 miljoen euro.");
        assertThat(redacted.account().count(Kind.TEXT)).isEqualTo(5);
    }

    @Test
    void aCalculatedFigureThatReadsASecretIsNotPrinted() {
        FigureSource sum = plan -> (key, formats) -> Optional.of(plan.items(Measures.SECTION_ID).stream()
                .flatMap(m -> m.get(Measures.REDUCTION).stream()).flatMap(s -> s.at(2030).stream())
                .map(y -> y.value()).reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString());
        Plan open = narrated(SecretPlans.with(SecretPlans.empty(), Measures.SECTION_ID,
                measure("m-1", "Stoomnet", "7", FigureInfo.NONE)), "Alles: {{figure:all}}");
        Plan secret = SecretPlans.with(open, Measures.SECTION_ID, measure("m-2", "Warmte", "9", SecretPlans.SECRET));
        assertThat(narrative(Redaction.of(open, Audience.PUBLIC, sum).plan())).isEqualTo("Alles: {{figure:all}}");
        assertThat(narrative(Redaction.of(secret, Audience.PUBLIC, sum).plan())).isEqualTo("Alles: vertrouwelijk");
    }

    @Test
    void notesAndUnknownPartsGo() {
        Plan plan = SecretPlans.with(SecretPlans.empty(), Comments.SECTION_ID,
                Item.of("c-1", Comments.TYPE).with(Comments.TEXT, "Nog niet noemen").with(Comments.AUTHOR, "Rol"));
        plan = Plan.of(plan.vocabulary(), plan.plugin(), plan.header().withMember("later", RawValue.ofTree("x")),
                new java.util.LinkedHashMap<>(Map.of(Comments.SECTION_ID, plan.section(Comments.SECTION_ID),
                        "elders", RawValue.ofTree(List.of("geheim")), Sites.SECTION_ID, new Section(Sites.SECTION_ID, "", List.of(),
                                Map.of("nieuw", RawValue.ofTree("y"))))), Map.of("top", RawValue.ofTree("z")));
        Redacted redacted = redact(plan);
        assertThat(json(redacted.plan())).doesNotContain("Nog niet noemen", "geheim", "later", "nieuw", "top");
        assertThat(redacted.account().count(Kind.NOTE)).isEqualTo(1);
        assertThat(redacted.account().count(Kind.UNKNOWN)).isEqualTo(4);
    }

    @Test
    void theAccountIsToldInBothLanguages() {
        Plan plan = SecretPlans.with(SecretPlans.empty(), Sites.SECTION_ID, SecretPlans.site("s-1", "100", FigureInfo.NONE,
                List.of("61", "39"), List.of(true, false)));
        Account account = redact(plan).account();
        assertThat(account.summary(Locale.forLanguageTag("nl")))
                .isEqualTo("Weggelaten: 1 vertrouwelijk cijfer; 1 cijfer waaruit een daarvan zou volgen.");
        assertThat(account.lines(plan.vocabulary(), Locale.ENGLISH)).hasSize(2)
                .allSatisfy(line -> assertThat(line).contains(" \u203a ").doesNotContain("account.", "{"));
    }
}
