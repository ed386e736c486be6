// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import static nl.planwerk.workspace.TestPlans.MEASURES;
import static nl.planwerk.workspace.TestPlans.NAME;
import static nl.planwerk.workspace.TestPlans.PART;
import static nl.planwerk.workspace.TestPlans.PARTS;
import static nl.planwerk.workspace.TestPlans.POWER;
import static nl.planwerk.workspace.TestPlans.REDUCTION;
import static nl.planwerk.workspace.TestPlans.STORY;
import static nl.planwerk.workspace.TestPlans.TAGS;
import static nl.planwerk.workspace.TestPlans.measure;
import static nl.planwerk.workspace.TestPlans.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import nl.planwerk.model.diff.PlanDiff;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.workspace.TestPlans;
import org.junit.jupiter.api.Test;

class PlanMergeTest {
    private static final Item A = measure("a", "Alpha").with(STORY, "one\ntwo\nthree\nfour").with(REDUCTION, series(10, 20));
    private static final Plan BASE = with(with(with(TestPlans.titled("Plan"), A), measure("b", "Beta")), measure("c", "Gamma"));

    private static YearSeries series(int first, int second) {
        return new YearSeries("kt/yr", new TreeMap<>(Map.of(2030, YearValue.of("" + first), 2035, YearValue.of("" + second))),
                FigureInfo.NONE);
    }

    private static Item item(Plan plan, String id) {
        return plan.section(MEASURES).item(id).orElseThrow();
    }

    private static List<String> order(Plan plan) {
        return plan.items(MEASURES).stream().map(Item::id).toList();
    }

    private static Plan ordered(String... ids) {
        return BASE.edit(MEASURES, s -> s.withItems(List.of(ids).stream().map(id -> s.item(id).orElseThrow()).toList()));
    }

    @Test
    void differentFieldsLinesAndYearsGoTogether() {
        Plan ours = with(BASE, A.with(NAME, "Alfa").with(STORY, "ONE\ntwo\nthree\nfour").with(REDUCTION, series(11, 20)));
        Plan theirs = with(BASE, A.with(POWER, Quantity.of("5", "MW")).with(STORY, "one\ntwo\nthree\nfour\nfive")
                .with(REDUCTION, series(10, 21)));
        MergeResult result = PlanMerge.merge(BASE, ours, theirs);
        assertThat(result.conflicts()).isEmpty();
        assertThat(item(result.merged(), "a")).isEqualTo(A.with(NAME, "Alfa").with(POWER, Quantity.of("5", "MW"))
                .with(STORY, "ONE\ntwo\nthree\nfour\nfive").with(REDUCTION, series(11, 21)));
    }

    @Test
    void oneYearWithTwoFiguresIsAConflictOfThatYear() {
        Plan ours = with(BASE, A.with(REDUCTION, series(11, 20)));
        Plan theirs = with(BASE, A.with(REDUCTION, series(12, 25)));
        MergeResult result = PlanMerge.merge(BASE, ours, theirs);
        assertThat(result.conflicts()).containsExactly(new Conflict(Conflict.Kind.VALUE, MEASURES, "a", List.of("reduction"),
                List.of("2030"), Optional.of(YearValue.of("10")), Optional.of(YearValue.of("11")), Optional.of(YearValue.of("12"))));
        assertThat(item(result.merged(), "a").get(REDUCTION)).contains(series(11, 25));
        Plan settled = PlanMerge.resolve(result.merged(), result.conflicts().get(0), Conflict.Side.THEIRS);
        assertThat(item(settled, "a").get(REDUCTION)).contains(series(12, 25));
        Plan back = PlanMerge.resolve(settled, result.conflicts().get(0), Conflict.Side.OURS);
        assertThat(back).isEqualTo(result.merged());
    }

    @Test
    void theSameLineChangedTwiceIsAConflict() {
        Plan ours = with(BASE, A.with(STORY, "one\nTWO\nthree\nfour"));
        Plan theirs = with(BASE, A.with(STORY, "one\n2\nthree\nfour"));
        MergeResult result = PlanMerge.merge(BASE, ours, theirs);
        assertThat(result.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.VALUE);
        assertThat(result.merged()).isEqualTo(ours);
    }

    @Test
    void deletedAndChangedIsAConflictWhoeverDidWhich() {
        Plan deleted = BASE.edit(MEASURES, s -> s.without("b"));
        Plan changed = with(BASE, measure("b", "Bèta"));
        MergeResult byUs = PlanMerge.merge(BASE, deleted, changed);
        assertThat(byUs.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.DELETED_BY_US);
        assertThat(byUs.merged()).isEqualTo(deleted);
        assertThat(item(PlanMerge.resolve(byUs.merged(), byUs.conflicts().get(0), Conflict.Side.THEIRS), "b"))
                .isEqualTo(measure("b", "Bèta"));
        MergeResult byThem = PlanMerge.merge(BASE, changed, deleted);
        assertThat(byThem.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.DELETED_BY_THEM);
        assertThat(byThem.merged()).isEqualTo(changed);
        assertThat(PlanMerge.resolve(byThem.merged(), byThem.conflicts().get(0), Conflict.Side.THEIRS)).isEqualTo(deleted);
    }

    @Test
    void movesAndAdditionsGoTogether() {
        Plan ours = ordered("c", "a", "b");
        Plan theirs = with(BASE, measure("d", "Delta"));
        MergeResult result = PlanMerge.merge(BASE, ours, theirs);
        assertThat(result.conflicts()).isEmpty();
        assertThat(order(result.merged())).containsExactly("c", "a", "b", "d");
    }

    @Test
    void movedToTwoPlacesIsAConflict() {
        Plan more = with(BASE, measure("d", "Delta"));
        Plan ours = more.edit(MEASURES, s -> s.withItems(List.of(item(more, "d"), A, item(more, "b"), item(more, "c"))));
        Plan theirs = more.edit(MEASURES, s -> s.withItems(List.of(A, item(more, "d"), item(more, "b"), item(more, "c"))));
        MergeResult result = PlanMerge.merge(more, ours, theirs);
        assertThat(result.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.ORDER);
        assertThat(result.merged()).isEqualTo(ours);
        assertThat(PlanMerge.resolve(result.merged(), result.conflicts().get(0), Conflict.Side.THEIRS)).isEqualTo(theirs);
    }

    @Test
    void embeddedRecordsMergeByIdAndChoicesByElement() {
        Item one = Item.of("1", PART).with(NAME, "One");
        Item two = Item.of("2", PART).with(NAME, "Two");
        Item start = A.with(PARTS, List.of(one, two)).with(TAGS, List.of("x", "y"));
        Plan base = with(BASE, start);
        Plan ours = with(BASE, start.with(PARTS, List.of(one.with(NAME, "I"), two)).with(TAGS, List.of("y")));
        Plan theirs = with(BASE, start.with(PARTS, List.of(one.with(NAME, "i"), two.with(POWER, Quantity.of("1", "MW"))))
                .with(TAGS, List.of("x", "y", "z")));
        MergeResult result = PlanMerge.merge(base, ours, theirs);
        assertThat(result.conflicts()).extracting(Conflict::path).containsExactly(List.of("parts", "1", "name"));
        assertThat(result.conflicts().get(0).place().field()).isEqualTo("parts/1/name");
        Item merged = item(result.merged(), "a");
        assertThat(merged.list(TAGS)).containsExactly("y", "z");
        assertThat(merged.list(PARTS)).containsExactly(one.with(NAME, "I"), two.with(POWER, Quantity.of("1", "MW")));
        Item settled = item(PlanMerge.resolve(result.merged(), result.conflicts().get(0), Conflict.Side.THEIRS), "a");
        assertThat(settled.list(PARTS).get(0).get(NAME)).contains("i");
    }

    @Test
    void longTextsAreToldFromWhereTheyDiffer() {
        String long80 = "a text of many words ".repeat(5);
        Plan before = with(BASE, A.with(NAME, long80 + "that ends here"));
        Plan after = with(BASE, A.with(NAME, long80 + "that ends there"));
        List<String> lines = ChangeText.of(before, after, Locale.ROOT).lines(PlanDiff.between(before, after));
        assertThat(lines).singleElement().asString().endsWith("› name: …here → …there");
    }

    @Test
    void theOrderOfChosenCodesDoesNotDependOnWhoIsCalledOurs() {
        List<Object> left = List.of("one", "three", "two");
        List<Object> right = List.of("two", "one", "four");
        FieldKind<?> kind = new FieldKind.Choices("codes");
        ValueMerge merge = new ValueMerge((part, values) -> {
            throw new AssertionError("nobody need be asked");
        });
        Optional<Object> merged = merge.merge(kind, new Sides<>(Optional.empty(), Optional.of(left), Optional.of(right)));
        assertThat(merge.merge(kind, new Sides<>(Optional.empty(), Optional.of(right), Optional.of(left)))).isEqualTo(merged);
        assertThat(merged).hasValueSatisfying(list -> assertThat(new TreeSet<Object>((List<?>) list))
                .containsExactly("four", "one", "three", "two"));
    }

    @Test
    void saysInWordsWhatDiffers() {
        Plan after = ordered("b", "c", "a").edit(MEASURES, s -> s.with(measure("b", "Bèta")).with(measure("n", "Nieuw"))
                .with(A.with(STORY, "one\ntwo\nfour")));
        List<String> lines = ChangeText.of(BASE, after, Locale.forLanguageTag("nl")).lines(PlanDiff.between(BASE, after));
        assertThat(lines).containsExactlyInAnyOrder("section.measures › Bèta: name: Beta → Bèta".replace(": name", " › name"),
                "section.measures › Alpha › story: tekst gewijzigd (regels: 0 nieuw, 1 vervallen)",
                "section.measures › Alpha: verplaatst van plaats 1 naar 3", "section.measures › Nieuw: toegevoegd");
    }
}
