// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import static nl.planwerk.workspace.TestPlans.MEASURES;
import static nl.planwerk.workspace.TestPlans.NAME;
import static nl.planwerk.workspace.TestPlans.POWER;
import static nl.planwerk.workspace.TestPlans.REDUCTION;
import static nl.planwerk.workspace.TestPlans.STORY;
import static nl.planwerk.workspace.TestPlans.measure;
import static nl.planwerk.workspace.TestPlans.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.testing.PlanGenerator;
import nl.planwerk.model.testing.VocabularyGenerator;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.workspace.TestPlans;
import nl.planwerk.workspace.merge.Difference.Choice;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Item A = measure("a", "Alpha").with(STORY, "one\ntwo\nthree");
    private static final Plan BASE = with(with(with(TestPlans.titled("Plan"), A), measure("b", "Beta")), measure("c", "Gamma"));
    private final PlanCodec codec = new PlanCodec();

    private record Three(Plan base, Plan left, Plan right) {
        static Three of(Random random) {
            PlanGenerator plans = new PlanGenerator(random);
            Plan base = plans.plan(new VocabularyGenerator(random).vocabulary());
            return new Three(base, plans.edited(base), plans.edited(base));
        }
    }

    private static Plan taking(Comparison comparison, Choice choice) {
        comparison.differences().forEach(difference -> comparison.take(difference, choice));
        return comparison.result();
    }

    private static Difference at(Comparison comparison, String item, String field) {
        return comparison.differences().stream().filter(d -> d.item().equals(item) && d.field().equals(field)).findFirst()
                .orElseThrow();
    }

    @Property(tries = 100)
    void allOfOneSideIsThatSide(@ForAll long seed) {
        Three three = Three.of(new Random(seed));
        assertThat(Comparison.of(three.left, three.right).result()).isEqualTo(three.left);
        assertThat(taking(Comparison.of(three.left, three.right), Choice.RIGHT)).isEqualTo(three.right);
        assertThat(taking(Comparison.of(three.left, three.right), Choice.LEFT)).isEqualTo(three.left);
        Comparison settled = Comparison.of(three.base, three.left, three.right);
        if (settled.open().isEmpty()) {
            assertThat(settled.result()).isEqualTo(PlanMerge.merge(three.base, three.left, three.right).merged());
            assertThat(taking(settled, Choice.RIGHT)).isEqualTo(three.right);
            assertThat(taking(settled, Choice.LEFT)).isEqualTo(three.left);
        }
    }

    @Property(tries = 100)
    void whateverIsTakenIsAPlan(@ForAll long seed) throws PlanFormatException {
        Random random = new Random(seed);
        Three three = Three.of(random);
        for (Comparison comparison : List.of(Comparison.of(three.left, three.right),
                Comparison.of(three.base, three.left, three.right))) {
            comparison.differences().forEach(d -> comparison.take(d, random.nextBoolean() ? Choice.LEFT : Choice.RIGHT));
            Plan result = comparison.result();
            assertThat(codec.read(codec.write(result), "result", stamp -> three.base.vocabulary())).isEqualTo(result);
            Set<String> known = ids(three.left);
            known.addAll(ids(three.right));
            assertThat(known).containsAll(ids(result));
        }
    }

    @Property(tries = 100)
    void whatDiffersDiffersInWords(@ForAll long seed) {
        Three three = Three.of(new Random(seed));
        for (Comparison comparison : List.of(Comparison.of(three.left, three.right),
                Comparison.of(three.base, three.left, three.right))) {
            DifferenceText words = DifferenceText.of(comparison, Locale.forLanguageTag("nl"));
            for (Difference d : comparison.differences()) {
                assertThat(words.chapter(d) + words.record(d)).isNotBlank();
                assertThat(words.what(d)).isNotBlank().doesNotContain("difference.", "{0}");
                assertThat(words.left(d)).as(d.toString()).isNotEqualTo(words.right(d));
            }
        }
    }

    @Test
    void twoSeriesWithoutYearsDifferInTheirUnit() {
        Plan left = with(BASE, A.with(REDUCTION, noYears("kt/yr")));
        Plan right = with(BASE, A.with(REDUCTION, noYears("Mt/yr")));
        Comparison comparison = Comparison.of(left, right);
        DifferenceText words = DifferenceText.of(comparison, Locale.forLanguageTag("nl"));
        Difference unit = comparison.differences().get(0);
        assertThat(words.left(unit)).isEqualTo("geen jaren (kt/yr)");
        assertThat(words.right(unit)).isEqualTo("geen jaren (Mt/yr)");
    }

    @Test
    void recordsOfOneNameAreToldApartInAnOrder() {
        Plan left = BASE.edit(MEASURES, s -> s.with(measure("b", "Alpha")));
        Plan right = left.edit(MEASURES, s -> s.without("a").with(A));
        Comparison comparison = Comparison.of(left, right);
        DifferenceText words = DifferenceText.of(comparison, Locale.forLanguageTag("nl"));
        Difference order = comparison.differences().get(0);
        assertThat(order.kind()).isEqualTo(Difference.Kind.ORDER);
        assertThat(words.left(order)).startsWith("• Alpha (a)\n• Alpha (b)");
        assertThat(words.right(order)).startsWith("• Alpha (b)").endsWith("• Alpha (a)");
    }

    private static YearSeries noYears(String unit) {
        return new YearSeries(unit, new TreeMap<>(), FigureInfo.NONE);
    }

    private static Set<String> ids(Plan plan) {
        Set<String> ids = new HashSet<>();
        plan.sections().values().stream().filter(Section.class::isInstance)
                .forEach(part -> ((Section) part).items().forEach(item -> ids.add(item.id())));
        return ids;
    }

    @Test
    void oneFieldIsTakenAndTheOthersStay() {
        Plan right = with(BASE, A.with(NAME, "Alfa").with(POWER, Quantity.of("5", "MW")));
        Comparison comparison = Comparison.of(BASE, right);
        assertThat(comparison.differences()).hasSize(2).allMatch(d -> d.proposed().equals(Optional.of(Choice.LEFT)));
        comparison.take(at(comparison, "a", "power"), Choice.RIGHT);
        assertThat(comparison.result()).isEqualTo(with(BASE, A.with(POWER, Quantity.of("5", "MW"))));
        comparison.take(at(comparison, "a", "power"), Choice.BOTH);
        assertThat(comparison.choice(at(comparison, "a", "power"))).as("there is no third value").contains(Choice.RIGHT);
    }

    @Test
    void whatBothChangedIsProposedAsBothAndConflictsComeFirst() {
        Plan left = with(BASE.withHeader(BASE.header().with(TestPlans.TITLE, "Ours")), A.with(STORY, "ONE\ntwo\nthree"));
        Plan right = with(with(BASE.withHeader(BASE.header().with(TestPlans.TITLE, "Theirs")), A.with(STORY, "one\ntwo\nTHREE")),
                measure("b", "Bèta"));
        Comparison comparison = Comparison.of(BASE, left, right);
        Difference title = comparison.differences().get(0);
        assertThat(title.conflict()).isPresent();
        assertThat(comparison.open()).containsExactly(title);
        assertThatThrownBy(comparison::result).isInstanceOf(IllegalStateException.class);
        assertThat(at(comparison, "a", "story").both()).contains("ONE\ntwo\nTHREE");
        assertThat(comparison.choice(at(comparison, "b", "name"))).contains(Choice.RIGHT);
        comparison.take(title, Choice.RIGHT);
        assertThat(comparison.result()).isEqualTo(with(right, A.with(STORY, "ONE\ntwo\nTHREE")));
        comparison.take(at(comparison, "a", "story"), Choice.LEFT);
        comparison.take(at(comparison, "b", "name"), Choice.LEFT);
        comparison.take(title, Choice.LEFT);
        assertThat(comparison.result()).isEqualTo(left);
    }

    @Test
    void recordsComeGoAndMove() {
        Plan right = BASE.edit(MEASURES, s -> s.withItems(List.of(s.item("c").orElseThrow(), A, measure("d", "Delta"))));
        Comparison comparison = Comparison.of(BASE, right);
        assertThat(comparison.differences()).extracting(Difference::kind).containsExactlyInAnyOrder(Difference.Kind.RECORD,
                Difference.Kind.RECORD, Difference.Kind.ORDER);
        comparison.take(at(comparison, "d", ""), Choice.RIGHT);
        assertThat(comparison.result().items(MEASURES)).extracting(Item::id).containsExactlyInAnyOrder("a", "b", "c", "d");
        comparison.take(at(comparison, "", ""), Choice.RIGHT);
        assertThat(comparison.result().items(MEASURES)).extracting(Item::id).startsWith("c").contains("b");
    }

    @Test
    void textsAreComparedByLineAndWord() {
        TextDifference difference = TextDifference.between("same\nthe old word\nend", "same\nthe new word\nend\nmore");
        assertThat(difference.left()).containsExactly(new TextDifference.Stretch(5, 13, true),
                new TextDifference.Stretch(9, 3, false));
        assertThat(difference.right()).containsExactly(new TextDifference.Stretch(5, 13, true),
                new TextDifference.Stretch(9, 3, false), new TextDifference.Stretch(22, 4, true));
    }

    @Property(tries = 100)
    void everyStretchLiesInItsText(@ForAll String left, @ForAll String right) {
        TextDifference difference = TextDifference.between(left, right);
        difference.left().forEach(s -> assertThat(left.substring(s.start(), s.start() + s.length())).isNotEmpty());
        difference.right().forEach(s -> assertThat(right.substring(s.start(), s.start() + s.length())).isNotEmpty());
        assertThat(difference.left().isEmpty() && difference.right().isEmpty()).isEqualTo(left.equals(right));
    }
}
