// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.uitest.harness.VirtualDisplay;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.workbench.forms.SectionPanel;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The table of measures of a national plan: 5,000 measures and 1,000 sites against a tenth of that. Times are the processor
 * time of the user interface's thread, so that a busy machine does not count.
 */
@Tag("bench")
class ScaleBenchTest {
    private static final int SMALL = 500;
    private static final int BIG = 5_000;
    private static final int ROUNDS = 3;
    private static final int EDITS = 60;
    private static final double MOST = 1.3;
    private static final double PAUSE = 200;

    private final Vocabulary vocabulary = CoreVocabulary.with();

    /** Milliseconds; memory in MB. */
    private record Costs(double open, double edit, double filter, double sort, double scroll, double memory) {
        double[] times() {
            return new double[] {open, edit, filter, sort, scroll};
        }
    }

    @Test
    void aNationalPlanCostsNoMorePerRowThanASmallOne() throws IOException {
        try (VirtualDisplay display = VirtualDisplay.open().here()) {
            byte[] small = new PlanCodec().write(plan(SMALL));
            byte[] big = new PlanCodec().write(plan(BIG));
            measure(small);
            measure(big);
            List<Costs> smalls = new ArrayList<>();
            List<Costs> bigs = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                smalls.add(measure(small));
                bigs.add(measure(big));
            }
            Costs few = best(smalls);
            Costs many = best(bigs);
            String[] names = {"opening", "edit to shown (95th percentile)", "filter", "sort", "scroll (95th percentile)"};
            List<String> worse = new ArrayList<>();
            System.out.printf("table of %d and %d measures; plan files of %.1f and %.1f MB%n", SMALL, BIG, small.length / 1e6, big.length / 1e6);
            for (int i = 0; i < names.length; i++) {
                double ratio = many.times()[i] / BIG / (few.times()[i] / SMALL);
                System.out.printf("%s: %.1f and %.1f ms; cost per row %.2f times (at most %.1f)%n", names[i], few.times()[i], many.times()[i],
                        ratio, MOST);
                if (ratio > MOST) {
                    worse.add(names[i]);
                }
            }
            System.out.printf("memory: %.0f and %.0f MB%n", few.memory(), many.memory());
            assertThat(worse).isEmpty();
            assertThat(many.edit()).as("an edit that one would notice").isLessThan(PAUSE);
            assertThat(many.scroll()).as("a scroll that one would notice").isLessThan(PAUSE);
        }
    }

    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    private Costs measure(byte[] file) throws IOException {
        double start = cpu();
        Plan plan = new PlanCodec().read(file, "national", stamp -> vocabulary);
        try (FormDriver driver = new FormDriver(plan, "nl")) {
            SectionPanel panel = SectionPanel.create(driver.shell(), driver.context(), Measures.SECTION);
            driver.shell().open();
            driver.settle();
            double open = cpu() - start;
            Table table = driver.find("measures.table", Table.class);
            assertThat(table.getItemCount()).isEqualTo(plan.items(Measures.SECTION_ID).size());
            double edit = edits(driver, table);
            double scroll = scrolls(driver, table);
            Text filter = driver.find("measures.filter", Text.class);
            start = cpu();
            filter.setText("nummer 49");
            driver.handleEvents();
            double filtered = cpu() - start;
            assertThat(table.getItemCount()).isBetween(1, plan.items(Measures.SECTION_ID).size() / 4);
            filter.setText("");
            driver.handleEvents();
            start = cpu();
            table.getColumn(6).notifyListeners(SWT.Selection, new Event());
            driver.handleEvents();
            double sorted = cpu() - start;
            panel.control().redraw();
            return new Costs(open, edit, filtered, sorted, scroll, memory());
        }
    }

    private static double edits(FormDriver driver, Table table) {
        double[] times = new double[EDITS];
        for (int i = 0; i < EDITS; i++) {
            Item item = driver.session().plan().items(Measures.SECTION_ID).get(i % 5);
            String title = "Gewijzigd " + i;
            double start = cpu();
            driver.session().apply(Edit.of("edit", EditPlace.item(Measures.SECTION_ID, item.id()),
                    plan -> plan.edit(Measures.SECTION_ID, section -> section.with(item.with(Measures.TITLE, title)))));
            driver.handleEvents();
            assertThat(table.getItem(i % 5).getText(1)).isEqualTo(title);
            times[i] = cpu() - start;
        }
        return percentile(times);
    }

    private static double scrolls(FormDriver driver, Table table) {
        double[] times = new double[EDITS];
        for (int i = 0; i < EDITS; i++) {
            int top = (int) ((long) i * (table.getItemCount() - 1) / EDITS);
            double start = cpu();
            table.setTopIndex(top);
            driver.handleEvents();
            assertThat(table.getItem(top).getText(1)).isNotEmpty();
            times[i] = cpu() - start;
        }
        return percentile(times);
    }

    private static double percentile(double[] times) {
        Arrays.sort(times);
        return times[(int) Math.ceil(times.length * 0.95) - 1];
    }

    private static double memory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private static Costs best(List<Costs> all) {
        double[] least = new double[5];
        Arrays.fill(least, Double.MAX_VALUE);
        double memory = 0;
        for (Costs costs : all) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], costs.times()[i]);
            }
            memory = Math.max(memory, costs.memory());
        }
        return new Costs(least[0], least[1], least[2], least[3], least[4], memory);
    }

    /** Measures with what measures have, and a fifth as many sites. */
    private Plan plan(int measures) {
        List<Item> sites = new ArrayList<>();
        for (int i = 0; i < measures / 5; i++) {
            sites.add(Item.of("s" + i, Sites.TYPE).with(Sites.NAME, "Locatie " + i).with(Sites.COMPANY, "Bedrijf " + i % 40)
                    .with(Sites.EMISSIONS, series("tCO2e/yr", i)));
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < measures; i++) {
            items.add(Item.of("m" + i, Measures.TYPE).with(Measures.NUMBER, "M-" + i).with(Measures.TITLE, "Maatregel nummer " + i)
                    .with(Measures.LEAD, "Bedrijf " + i % 40).with(Measures.SITES, List.of(new ItemRef("s" + i % (measures / 5))))
                    .with(Measures.ROUTE, "electrification").with(Measures.DESCRIPTION, "Wat er gebeurt in fabriek " + i + ".")
                    .with(Measures.START_YEAR, Quantity.of(Integer.toString(2025 + i % 20), ""))
                    .with(Measures.REDUCTION, series("ktCO2e/yr", i))
                    .with(Measures.PUBLISHED_REDUCTION, Range.ofMid(Integer.toString(i % 977), "ktCO2e/yr")));
        }
        return Plan.empty(vocabulary, new PluginStamp("national", "1.0.0"))
                .edit(Sites.SECTION_ID, section -> section.withItems(sites))
                .edit(Measures.SECTION_ID, section -> section.withItems(items));
    }

    private static YearSeries series(String unit, int number) {
        TreeMap<Integer, YearValue> years = new TreeMap<>();
        for (int year = 2026; year <= 2040; year += 2) {
            years.put(year, YearValue.of(Integer.toString(number % 500 + year - 2020)));
        }
        return new YearSeries(unit, years, FigureInfo.NONE);
    }
}
