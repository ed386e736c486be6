// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
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
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int[] SIZES = {500, 5_000, 50_000};
    private static final double MOST_GROWTH = 1.3;
    private static final double MOST_EDIT = 1.0 / 50;
    /** Milliseconds of all checks of 5,000 measures in a new process. */
    private static final long COLD_AIM = 2_000;
    /** Measures that a round checks at least of each size. */
    private static final int LEAST = 10_000;
    private static final int ROUNDS = 7;
    private static final int GROWTH_ROUNDS = 3;

    /**
     * Sizes take turns and are compared within one round, so that a change in what else the machine does harms no comparison.
     */
    @Test
    void costGrowsInStepWithThePlan() {
        Plan[] plans = new Plan[SIZES.length];
        Arrays.setAll(plans, i -> LargePlan.of(SIZES[i]));
        double[][] micros = new double[SIZES.length][GROWTH_ROUNDS];
        for (int round = -1; round < GROWTH_ROUNDS; round++) {
            for (int i = 0; i < SIZES.length; i++) {
                double sum = 0;
                int repeats = Math.max(1, LEAST / SIZES[i]);
                for (int repeat = 0; repeat < repeats; repeat++) {
                    sum += cold(plans[i]);
                }
                micros[i][Math.max(0, round)] = sum / repeats / plans[i].items(Measures.SECTION_ID).size();
            }
        }
        for (int i = 0; i < SIZES.length; i++) {
            double middle = middle(micros[i].clone());
            System.out.printf("%,d measures, %,d sites: %.1f us per measure, %.0f ms in all%n", SIZES[i],
                    plans[i].items(Sites.SECTION_ID).size(), middle, middle * SIZES[i] / 1000);
        }
        for (int i = 1; i < SIZES.length; i++) {
            double[] growths = new double[GROWTH_ROUNDS];
            for (int round = 0; round < GROWTH_ROUNDS; round++) {
                growths[round] = micros[i][round] / micros[i - 1][round];
            }
            double growth = middle(growths);
            System.out.printf("%,d against %,d: %.2f times the cost per measure (at most %.1f)%n", SIZES[i], SIZES[i - 1],
                    growth, MOST_GROWTH);
            assertThat(growth).isLessThanOrEqualTo(MOST_GROWTH);
        }
    }

    /** What an author waits for at first: Java has not yet made itself fast. Only told, since it hangs on what else runs. */
    @Test
    void tellsHowLongTheFirstChecksOfAProcessTake() throws IOException, InterruptedException {
        List<Long> millis = ColdChecks.inAProcess(5_000);
        System.out.printf("5,000 measures in a new process: %d ms of the processor, %d ms by the clock (aim %d)%n", millis.get(0),
                millis.get(1), COLD_AIM);
        assertThat(millis).allMatch(time -> time > 0);
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

    /** Processor time of this thread, so that other work of the machine does not count. */
    private static double cold(Plan plan) {
        long start = THREADS.getCurrentThreadCpuTime();
        CheckEngine engine = new CheckEngine(CoreChecks.all());
        engine.start(plan);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e3;
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
        return middle(values);
    }

    private static double middle(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
