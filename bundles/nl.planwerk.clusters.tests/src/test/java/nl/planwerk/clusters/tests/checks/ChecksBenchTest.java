// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;

import nl.planwerk.checks.Changes;
import nl.planwerk.checks.CheckEngine;
import nl.planwerk.checks.internal.CoreChecks;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What checking costs per measure as plans grow, and what it costs after one edit. */
@Tag("bench")
class ChecksBenchTest {
    private static final int[] SIZES = {500, 5_000, 50_000};
    private static final double MOST_GROWTH = 1.3;
    private static final double MOST_EDIT = 1.0 / 50;
    private static final int ROUNDS = 7;

    @Test
    void costGrowsInStepWithThePlan() {
        double[] perMeasure = new double[SIZES.length];
        for (int warm = 0; warm < 20; warm++) {
            cold(LargePlan.of(SIZES[0]));
        }
        for (int i = 0; i < SIZES.length; i++) {
            Plan plan = LargePlan.of(SIZES[i]);
            int repeats = Math.max(1, 5_000 / SIZES[i]);
            perMeasure[i] = median(() -> {
                double sum = 0;
                for (int r = 0; r < repeats; r++) {
                    sum += cold(plan);
                }
                return sum / repeats;
            }) / plan.items(Measures.SECTION_ID).size();
            System.out.printf("%,d measures, %,d sites: %.1f us per measure, %.0f ms in all%n", SIZES[i],
                    plan.items(Sites.SECTION_ID).size(), perMeasure[i], perMeasure[i] * SIZES[i] / 1000);
        }
        for (int i = 1; i < SIZES.length; i++) {
            System.out.printf("%,d against %,d: %.2f times the cost per measure (at most %.1f)%n", SIZES[i], SIZES[i - 1],
                    perMeasure[i] / perMeasure[i - 1], MOST_GROWTH);
        }
        for (int i = 1; i < SIZES.length; i++) {
            assertThat(perMeasure[i] / perMeasure[i - 1]).isLessThanOrEqualTo(MOST_GROWTH);
        }
    }

    @Test
    void checkingAfterAnEditCostsAFiftiethOfTheWhole() {
        Plan plan = LargePlan.of(5_000);
        double whole = median(() -> cold(plan));
        CheckEngine engine = new CheckEngine(CoreChecks.all());
        engine.start(plan);
        double[] edits = new double[400];
        int changed = 0;
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < edits.length; i++) {
                Plan edit = edited(plan, i * 12);
                long start = System.nanoTime();
                Changes changes = engine.update(edit);
                edits[i] = (System.nanoTime() - start) / 1e3;
                changed += changes.isEmpty() ? 0 : 1;
                engine.update(plan);
            }
        }
        Arrays.sort(edits);
        double middle = edits[edits.length / 2];
        System.out.printf("5,000 measures, %,d sites: all %.1f ms; after one edit %.3f ms, 1/%.0f of it; p95 %.3f ms%n",
                plan.items(Sites.SECTION_ID).size(), whole / 1000, middle / 1000, whole / middle, edits[(int) (edits.length * 0.95)] / 1000);
        assertThat(changed).isPositive();
        assertThat(middle / whole).isLessThanOrEqualTo(MOST_EDIT);
    }

    private static double cold(Plan plan) {
        long start = System.nanoTime();
        CheckEngine engine = new CheckEngine(CoreChecks.all());
        engine.start(plan);
        return (System.nanoTime() - start) / 1e3;
    }

    /** The reduction of one measure, a thousand times too high. */
    private static Plan edited(Plan plan, int number) {
        return plan.edit(Measures.SECTION_ID, s -> {
            Item item = s.items().get(number);
            YearSeries series = item.get(Measures.REDUCTION)
                    .orElse(new YearSeries("ktCO2e/yr", new TreeMap<>(), FigureInfo.NONE));
            return s.with(item.with(Measures.REDUCTION, series.with(2040, YearValue.of("20000"))));
        });
    }

    private static double median(DoubleSupplier task) {
        double[] values = new double[ROUNDS];
        Arrays.setAll(values, i -> task.getAsDouble());
        Arrays.sort(values);
        return values[ROUNDS / 2];
    }
}
