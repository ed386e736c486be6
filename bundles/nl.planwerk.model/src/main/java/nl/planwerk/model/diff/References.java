// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.diff;

import java.util.List;
import java.util.function.Consumer;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.YearSeries;

/** Every reference within a value, sources of figures and embedded records included. */
public final class References {

    private References() {
    }

    /** Calls back with the id of each target; {@code value} as in {@link Item#members()}. */
    public static void in(Object value, Consumer<String> target) {
        if (value instanceof ItemRef ref) {
            target.accept(ref.id());
        } else if (value instanceof List<?> list) {
            list.forEach(element -> in(element, target));
        } else if (value instanceof Item item) {
            item.members().values().forEach(member -> in(member, target));
        } else if (value instanceof Quantity quantity) {
            source(quantity.info(), target);
        } else if (value instanceof Money money) {
            source(money.info(), target);
        } else if (value instanceof Range range) {
            source(range.info(), target);
        } else if (value instanceof YearSeries series) {
            source(series.info(), target);
            series.values().values().forEach(year -> source(year.info(), target));
        } else if (value instanceof ScenarioSeries scenarios) {
            scenarios.byScenario().values().forEach(series -> in(series, target));
        }
    }

    private static void source(FigureInfo info, Consumer<String> target) {
        info.source().ifPresent(source -> target.accept(source.id()));
    }
}
