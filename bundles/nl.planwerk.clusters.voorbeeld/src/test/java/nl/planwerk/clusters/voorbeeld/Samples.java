// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.voorbeeld;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import nl.planwerk.clusters.voorbeeld.internal.VoorbeeldPlugin;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.CoreVocabulary;

/** The sample plan, and ways to walk it. */
final class Samples {
    static final Vocabulary VOCABULARY = CoreVocabulary.with(Voorbeeld.contribution());

    private Samples() {
    }

    static byte[] file() throws IOException {
        try (InputStream in = new VoorbeeldPlugin().sample().orElseThrow()) {
            return in.readAllBytes();
        }
    }

    static Plan plan() throws IOException {
        return new PlanCodec().read(file(), "sample", stamp -> VOCABULARY);
    }

    /** The header, all items and all records within them. */
    static List<Item> records(Plan plan) {
        List<Item> all = new ArrayList<>();
        add(all, plan.header());
        plan.sections().values().forEach(section -> ((Section) section).items().forEach(item -> add(all, item)));
        return all;
    }

    private static void add(List<Item> all, Item item) {
        all.add(item);
        item.members().values().stream().filter(List.class::isInstance).flatMap(list -> ((List<?>) list).stream())
                .filter(Item.class::isInstance).forEach(record -> add(all, (Item) record));
    }

    /** A whole number; -1 if there is none. */
    static int number(Item item, Field<Quantity> field) {
        return item.get(field).map(quantity -> quantity.value().intValueExact()).orElse(-1);
    }

    /** The value of a year, zero if there is none. */
    static BigDecimal at(YearSeries series, int year) {
        return series.at(year).map(value -> value.value()).orElse(BigDecimal.ZERO);
    }
}
