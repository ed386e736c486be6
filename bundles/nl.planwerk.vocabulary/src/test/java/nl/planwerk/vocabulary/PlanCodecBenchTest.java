// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.ObjectMapper;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reading and writing a national plan of 5,000 measures and 1,000 sites, against Jackson's plain tree in the same run. */
@Tag("bench")
class PlanCodecBenchTest {
    private static final int WARM_UP = 12;
    private static final int ROUNDS = 15;
    private static final double MOST = 2.0;

    private final Vocabulary vocabulary = CoreVocabulary.with();
    private final PlanCodec codec = new PlanCodec();
    private final ObjectMapper jackson = new ObjectMapper();

    @Test
    void costsAtMostTwiceAPlainTree() throws Exception {
        byte[] file = codec.write(national());
        Callable<Integer> ours = () -> codec.write(codec.read(file, "national", stamp -> vocabulary)).length;
        Callable<Integer> peer = () -> jackson.writeValueAsBytes(jackson.readTree(file)).length;
        for (int i = 0; i < WARM_UP; i++) {
            millis(ours);
            millis(peer);
        }
        double[] our = new double[ROUNDS];
        double[] their = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            our[i] = millis(ours);
            their[i] = millis(peer);
        }
        double ratio = median(our) / median(their);
        System.out.printf("plan file of %.1f MB, read and written: %.0f ms; Jackson tree %.0f ms; ratio %.2f (at most %.1f)%n",
                file.length / 1e6, median(our), median(their), ratio, MOST);
        assertThat(ratio).isLessThanOrEqualTo(MOST);
    }

    private static double millis(Callable<Integer> task) throws Exception {
        long start = System.nanoTime();
        assertThat(task.call()).isPositive();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private Plan national() {
        Plan plan = Plan.empty(vocabulary, new PluginStamp("national", "1.0.0"));
        return plan.edit(Measures.SECTION_ID, s -> s.withItems(items(Measures.TYPE, "m", 5000)))
                .edit(Sites.SECTION_ID, s -> s.withItems(items(Sites.TYPE, "s", 1000)));
    }

    private static List<Item> items(EntityType type, String prefix, int count) {
        List<Item> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Item item = Item.of(prefix + i, type);
            for (Field<?> field : type.fields()) {
                item = filled(item, field, i);
            }
            items.add(item);
        }
        return items;
    }

    @SuppressWarnings("unchecked")
    private static Item filled(Item item, Field<?> field, int number) {
        if (field.kind() instanceof FieldKind.Text || field.kind() instanceof FieldKind.Markdown) {
            return item.with((Field<String>) field, "Warmteterugwinning in fabriek nummer " + number + " – €");
        } else if (field.kind() instanceof FieldKind.Series series) {
            TreeMap<Integer, YearValue> years = new TreeMap<>();
            for (int year = 2026; year <= 2050; year += 4) {
                years.put(year, YearValue.of(BigDecimal.valueOf(number, 1).toPlainString()));
            }
            return item.with((Field<YearSeries>) field, new YearSeries(series.units().get(0), years, FigureInfo.NONE));
        } else if (field.kind() instanceof FieldKind.Flag) {
            return item.with((Field<Boolean>) field, number % 2 == 0);
        }
        return item;
    }
}
