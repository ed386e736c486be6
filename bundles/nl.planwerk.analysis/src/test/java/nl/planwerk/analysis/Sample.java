// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

import java.util.List;
import java.util.TreeMap;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Sites;

/** Small plans of which every figure can be worked out by hand. */
final class Sample {
    private Sample() {
    }

    /** Base year 2020, one target year, nothing else. */
    static Plan plan() {
        Plan plan = Plan.empty(CoreVocabulary.with(), new PluginStamp("test", "1.0.0"));
        return plan.withHeader(plan.header().with(Plans.BASE_YEAR, Quantity.of("2020", ""))
                .with(Plans.TARGET_YEARS, List.of("2030")));
    }

    static Plan with(Plan plan, String section, Item... items) {
        return plan.edit(section, s -> s.withItems(List.of(items)));
    }

    static YearSeries series(String unit, Object... yearsAndValues) {
        TreeMap<Integer, YearValue> values = new TreeMap<>();
        for (int i = 0; i < yearsAndValues.length; i += 2) {
            values.put((Integer) yearsAndValues[i], YearValue.of((String) yearsAndValues[i + 1]));
        }
        return new YearSeries(unit, values, FigureInfo.NONE);
    }

    /** A site with an emission in 2020, in kt. */
    static Item site(String id, String kilotonne) {
        return Item.of(id, Sites.TYPE).with(Sites.NAME, "Locatie " + id)
                .with(Sites.EMISSIONS, series("ktCO2e/yr", 2020, kilotonne));
    }

    /** A measure in the feasibility phase at site {@code s1}, with a reduction in 2030 in kt. */
    static Item measure(String id, String kilotonne) {
        return bare(id).with(Measures.REDUCTION, series("ktCO2e/yr", 2030, kilotonne));
    }

    static Item bare(String id) {
        return Item.of(id, Measures.TYPE).with(Measures.TITLE, "Maatregel " + id).with(Measures.PHASE, "feasibility")
                .with(Measures.CERTAINTY, Quantity.of("50", "%")).with(Measures.SITES, List.of(new ItemRef("s1")));
    }

}
