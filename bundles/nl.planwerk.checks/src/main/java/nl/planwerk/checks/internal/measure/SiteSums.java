// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.Codes;
import nl.planwerk.vocabulary.Measures;

/** What the measures at one site bring together, in kt/yr. Only measures whose effect is at that one site. */
final class SiteSums {

    private SiteSums() {
    }

    /** The measures whose figures all belong to that site. */
    static List<Item> measures(PlanView plan, Item site) {
        return plan.users(site.id(), Measures.TYPE).stream().filter(Read::counts).filter(m -> Read.onlyAt(m, site))
                .filter(m -> m.get(Measures.EFFECT_LOCATION).map(Codes.LOCATION_SITE::equals).orElse(true)).toList();
    }

    /** The sum by year of a series. */
    static Map<Integer, BigDecimal> sum(PlanView plan, List<Item> measures, Field<YearSeries> field) {
        Map<Integer, BigDecimal> sum = new TreeMap<>();
        measures.forEach(m -> Read.series(plan, m, field).forEach((year, value) -> sum.merge(year, value, BigDecimal::add)));
        return sum;
    }

    /** Whether one measure alone claims more than its site emits, which is rather a slip of the unit. */
    static boolean slip(PlanView plan, List<Item> measures) {
        return measures.stream().anyMatch(m -> C06UnitSlip.slip(plan, m).isPresent());
    }
}
