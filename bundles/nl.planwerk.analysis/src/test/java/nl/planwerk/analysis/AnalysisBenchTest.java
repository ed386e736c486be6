// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.Measures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What computing a plan costs per measure as plans grow, and what following one edit costs against computing the whole. */
@Tag("bench")
class AnalysisBenchTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int[] SIZES = {500, 5_000, 50_000};
    private static final int MEASURES_PER_SITE = 10;
    private static final double MOST_GROWTH = 1.3;
    private static final double MOST_EDIT = 0.01;
    private static final int LARGEST = SIZES[SIZES.length - 1];
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 9;

    @Test
    void costGrowsInStepWithThePlan() {
        costGrowsInStep("references to neighbours", PlanMaker.NEAR);
    }

    @Test
    void costGrowsInStepWhereRecordsReferToAnyOther() {
        costGrowsInStep("references to anywhere", PlanMaker.ANYWHERE);
    }

    /**
     * Each size computes 50,000 measures in all, so that small plans do not gain from lying in the processor's cache. Sizes
     * take turns, each round another first, and are compared within one round, so that a change in what else the machine does
     * harms no comparison.
     */
    private static void costGrowsInStep(String references, int reach) {
        List<IntSupplier> tasks = Arrays.stream(SIZES).mapToObj(size -> all(size, reach)).toList();
        double[][] micros = new double[SIZES.length][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int turn = 0; turn < SIZES.length; turn++) {
                int i = (turn + round + WARM_UP) % SIZES.length;
                double cost = micros(1, tasks.get(i)) / LARGEST;
                if (round >= 0) {
                    micros[i][round] = cost;
                }
            }
        }
        for (int i = 0; i < SIZES.length; i++) {
            System.out.printf("%s, plans of %,d measures: %.2f us per measure%n", references, SIZES[i], middle(micros[i].clone()));
        }
        for (int i = 1; i < SIZES.length; i++) {
            double[] growths = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                growths[round] = micros[i][round] / micros[i - 1][round];
            }
            double growth = middle(growths);
            System.out.printf("%s, %,d against %,d measures: %.2f times the cost per measure (at most %.1f)%n", references,
                    SIZES[i], SIZES[i - 1], growth, MOST_GROWTH);
            assertThat(growth).isLessThanOrEqualTo(MOST_GROWTH);
        }
    }

    private static IntSupplier all(int size, int reach) {
        Plan[] plans = new Plan[LARGEST / size];
        Arrays.setAll(plans, number -> plan(size, number, reach));
        return () -> Arrays.stream(plans).mapToInt(plan -> Analysis.of(plan).years().size()).sum();
    }

    @Test
    void followingAnEditCostsAHundredthOfTheWhole() {
        Plan plan = plan(LARGEST, 0, PlanMaker.NEAR);
        double whole = median(() -> micros(1, () -> Analysis.of(plan).years().size()));
        Plan[] edits = new Plan[100];
        Arrays.setAll(edits, i -> edited(plan, i * 500));
        Analysis analysis = Analysis.of(plan);
        for (Plan edit : edits) {
            analysis.update(edit);
        }
        int[] next = {0};
        double edit = median(() -> micros(10, () -> headline(analysis.update(edits[next[0]++ % edits.length]))));
        System.out.printf("50,000 measures: whole %.1f ms, one edit with its headline figures %.3f ms, 1/%.0f (at least 1/%.0f)%n",
                whole / 1000, edit / 1000, whole / edit, 1 / MOST_EDIT);
        assertThat(edit / whole).isLessThanOrEqualTo(MOST_EDIT);
    }

    private static int headline(Analysis analysis) {
        int known = 0;
        for (String name : List.of(Figures.GAP_ALL, Figures.GAP_FIRM, Figures.GAP_EXPECTED, Figures.SHARE_EARLY,
                Figures.REDUCTION_NET, Figures.AT_RISK_OBSTACLES, Figures.COST_AVERAGE)) {
            known += analysis.value(name, 2030).map(Total::records).orElse(1);
        }
        return known;
    }

    private static Plan plan(int measures, int seed, int reach) {
        return new PlanMaker(seed, measures, measures / MEASURES_PER_SITE, reach).plan();
    }

    private static Plan edited(Plan plan, int number) {
        return plan.edit(Measures.SECTION_ID, s -> {
            Item item = s.items().get(number);
            YearSeries series = item.get(Measures.REDUCTION)
                    .orElse(new YearSeries("ktCO2e/yr", new TreeMap<>(), FigureInfo.NONE));
            return s.with(item.with(Measures.REDUCTION, series.with(2030, YearValue.of(BigDecimal.valueOf(number).toString()))));
        });
    }

    /** Processor time of this thread, so that other work of the machine does not count. */
    private static double micros(int repeats, IntSupplier task) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < repeats; i++) {
            assertThat(task.getAsInt()).isPositive();
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / repeats;
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
