// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.Dependencies;
import nl.planwerk.vocabulary.EnergyDeltas;
import nl.planwerk.vocabulary.Exchanges;
import nl.planwerk.vocabulary.Fundings;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Obstacles;
import nl.planwerk.vocabulary.Plans;

class AnalysisPropertiesTest {
    /** Keeps the second half next to the first where ids decide. */
    private static final String SECOND = "+";
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static Map<String, Optional<Total>> values(Analysis analysis) {
        Map<String, Optional<Total>> values = new TreeMap<>();
        analysis.figures().forEach(f -> values.put(f.key().toString(), f.value()));
        return values;
    }

    @Property(tries = 300)
    void followingAnEditEqualsComputingFromScratch(@ForAll long seed) {
        Plan plan = new PlanMaker(seed, 12, 4).plan();
        Random random = new Random(seed);
        Analysis followed = Analysis.of(plan);
        for (int i = 0; i < 5; i++) {
            plan = edited(plan, random);
            followed = followed.update(plan);
            assertThat(values(followed)).isEqualTo(values(Analysis.of(plan)));
        }
    }

    /** Takes out a record, puts one in from another plan, replaces one, takes a field away, or turns a section round. */
    private static Plan edited(Plan plan, Random random) {
        List<Section> sections = new ArrayList<>();
        plan.sections().values().forEach(s -> sections.add((Section) s));
        Section section = sections.get(random.nextInt(sections.size()));
        Plan other = new PlanMaker(random.nextLong(), 14, 5).plan();
        List<Item> items = new ArrayList<>(section.items());
        List<Item> others = other.items(section.id());
        int at = items.isEmpty() ? 0 : random.nextInt(items.size());
        switch (random.nextInt(6)) {
            case 0 -> items.removeIf(i -> items.indexOf(i) == at);
            case 1, 2 -> {
                Item replacement = others.get(random.nextInt(others.size()));
                items.removeIf(i -> i.id().equals(replacement.id()));
                items.add(Math.min(at, items.size()), replacement);
            }
            case 3 -> Collections.shuffle(items, random);
            case 4 -> {
                return plan.withHeader(plan.header().with(Plans.TITLE, "Titel " + random.nextInt())
                        .with(Plans.BASE_YEAR, Quantity.of(random.nextBoolean() ? "2020" : "2025", "")));
            }
            default -> {
                if (!items.isEmpty()) {
                    List<String> names = List.copyOf(items.get(at).members().keySet());
                    items.set(at, items.get(at).withoutMember(names.get(random.nextInt(names.size()))));
                }
            }
        }
        return plan.with(section.withItems(items));
    }

    @Property(tries = 100)
    void totalsDoNotHangOnTheOrderOfRecords(@ForAll long seed) {
        Plan plan = new PlanMaker(seed, 12, 4).plan();
        Plan shuffled = plan;
        for (Object part : plan.sections().values()) {
            Section section = (Section) part;
            List<Item> items = new ArrayList<>(section.items());
            Collections.shuffle(items, new Random(seed + 1));
            shuffled = section.id().equals("assumptions") ? shuffled : shuffled.with(section.withItems(items));
        }
        assertThat(values(Analysis.of(shuffled))).isEqualTo(values(Analysis.of(plan)));
    }

    @Property(tries = 200)
    void splittingAMeasureInTwoChangesNothing(@ForAll long seed) {
        Plan plan = new PlanMaker(seed, 12, 4).plan();
        Item whole = plan.items(Measures.SECTION_ID).get(new Random(seed).nextInt(12));
        boolean hasParts = plan.items(Measures.SECTION_ID).stream()
                .anyMatch(m -> m.get(Measures.PART_OF).filter(r -> r.id().equals(whole.id())).isPresent());
        if (hasParts || related(whole).contains(whole.id())) {
            return;
        }
        assertThat(amounts(Analysis.of(split(plan, whole)))).isEqualTo(amounts(Analysis.of(plan)));
    }

    /** Known parts and bands by figure; how many records there are is not the same after a split. */
    private static Map<String, List<BigDecimal>> amounts(Analysis analysis) {
        return analysis.figures().stream()
                .filter(f -> !f.key().name().startsWith("count.") && !f.key().name().equals(Figures.COST_EFFECTIVENESS))
                .filter(f -> f.value().isPresent()).collect(Collectors.toMap(f -> f.key().toString(),
                        f -> List.of(f.value().get().known(), f.value().get().low(), f.value().get().high())));
    }

    private static Plan split(Plan plan, Item whole) {
        Item half = halved(whole);
        String second = whole.id() + SECOND;
        Plan result = plan.edit(Measures.SECTION_ID, s -> s.with(half).with(half.withId(second)));
        for (Item measure : result.items(Measures.SECTION_ID)) {
            if (related(measure).contains(whole.id())) {
                List<Item> dependencies = new ArrayList<>(measure.list(Measures.DEPENDENCIES));
                dependencies.add(dependencies.get(0).withId("d2").with(Dependencies.ON, new ItemRef(second)));
                result = result.edit(Measures.SECTION_ID, s -> s.with(measure.with(Measures.DEPENDENCIES, dependencies)));
            }
        }
        result = alsoReferring(result, Exchanges.SECTION_ID, Exchanges.MEASURES, whole.id());
        result = alsoReferring(result, Infrastructure.SECTION_ID, Infrastructure.MEASURES, whole.id());
        return alsoReferring(result, Obstacles.SECTION_ID, Obstacles.AFFECTED, whole.id());
    }

    private static Plan alsoReferring(Plan plan, String section, Field<List<ItemRef>> field, String id) {
        Plan result = plan;
        for (Item item : plan.items(section)) {
            List<ItemRef> refs = new ArrayList<>(item.list(field));
            if (refs.contains(new ItemRef(id))) {
                refs.add(new ItemRef(id + SECOND));
                result = result.edit(section, s -> s.with(item.with(field, refs)));
            }
        }
        return result;
    }

    private static List<String> related(Item measure) {
        return measure.list(Measures.DEPENDENCIES).stream().flatMap(d -> d.get(Dependencies.ON).stream()).map(ItemRef::id)
                .toList();
    }

    private static Item halved(Item measure) {
        Item item = measure;
        for (Field<YearSeries> field : List.of(Measures.REDUCTION, Measures.PRODUCTION_DECLINE, Measures.CAPTURED)) {
            item = halved(item, field);
        }
        for (Field<Range> field : List.of(Measures.INVESTMENT, Measures.OPERATING_COST, Measures.REVENUE)) {
            Optional<Range> range = item.get(field);
            item = range.isEmpty() ? item : item.with(field, new Range(range.get().low().map(HALF::multiply),
                    range.get().mid().map(HALF::multiply), range.get().high().map(HALF::multiply), range.get().unit(),
                    range.get().priceLevel(), range.get().info()));
        }
        if (!item.list(Measures.ENERGY_DELTAS).isEmpty()) {
            item = item.with(Measures.ENERGY_DELTAS, item.list(Measures.ENERGY_DELTAS).stream()
                    .map(d -> halved(halved(d, EnergyDeltas.ENERGY), EnergyDeltas.PEAK)).toList());
        }
        return item.list(Measures.FUNDING).isEmpty() ? item : item.with(Measures.FUNDING, item.list(Measures.FUNDING).stream()
                .map(f -> f.get(Fundings.AMOUNT).map(a -> f.with(Fundings.AMOUNT, new Money(
                        a.amount().multiply(HALF), a.unit(), a.priceLevel(), a.info()))).orElse(f)).toList());
    }

    private static Item halved(Item item, Field<YearSeries> field) {
        Optional<YearSeries> series = item.get(field);
        if (series.isEmpty()) {
            return item;
        }
        TreeMap<Integer, YearValue> values = new TreeMap<>();
        series.get().values().forEach((year, v) -> values.put(year, new YearValue(v.value().multiply(HALF),
                v.low().map(HALF::multiply), v.high().map(HALF::multiply), v.info())));
        return item.with(field, new YearSeries(series.get().unit(), values, series.get().info()));
    }
}
