// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import nl.planwerk.analysis.Total;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.Unit.Dimension;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.Codes;
import nl.planwerk.vocabulary.EmissionRecords;
import nl.planwerk.vocabulary.Installations;
import nl.planwerk.vocabulary.Sites;

/**
 * The emission of one site in kt CO2-eq per year. A year counts as stated for the whole site; else as the sum of its permits;
 * else as the sum of its records of scope 1, without biogenic CO2.
 */
final class SiteEmissions {
    private final Item site;
    private final View view;

    SiteEmissions(Item site, View view) {
        this.site = site;
        this.view = view;
    }

    /** In the base year; unknown if there is none. */
    Total base() {
        return view.settings().baseYear().isPresent() ? at(view.settings().baseYear().getAsInt()) : Total.UNKNOWN;
    }

    /** Without the measures: as stated for the plan's scenario, else that of the base year. */
    Total reference(int year) {
        return statedReference(year).orElseGet(this::base);
    }

    /** What the plan states for a year without the measures. */
    Optional<Total> statedReference(int year) {
        Optional<ScenarioSeries> stated = site.get(Sites.REFERENCE_EMISSIONS);
        return stated.flatMap(s -> ByScenario.at(s, view.settings().scenario(), year, view, Dimension.EMISSION));
    }

    /** In one year. */
    Total at(int year) {
        Optional<Total> whole = site.get(Sites.EMISSIONS).flatMap(s -> value(s, year, Dimension.EMISSION));
        return whole.or(() -> sum(parts(site.list(Sites.INSTALLATIONS), i -> i.get(Installations.EMISSIONS)
                        .flatMap(s -> value(s, year, Dimension.EMISSION)))))
                .or(() -> sum(parts(scopeOne(), r -> record(r, year)))).orElse(Total.UNKNOWN);
    }

    /** The years for which the site as a whole has a figure. */
    SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        site.get(Sites.EMISSIONS).ifPresent(s -> years.addAll(s.values().keySet()));
        return years;
    }

    private Optional<Total> value(YearSeries series, int year, Dimension dimension) {
        return series.at(year).map(v -> view.in(Total.of(v), series.unit(), dimension));
    }

    private List<Item> scopeOne() {
        return site.list(Sites.EMISSION_RECORDS).stream()
                .filter(r -> r.get(EmissionRecords.SCOPE).map(Codes.SCOPE_OWN::equals).orElse(true))
                .filter(r -> r.get(EmissionRecords.ORIGIN).filter(Codes.ORIGIN_BIOGENIC::equals).isEmpty()).toList();
    }

    private Optional<Total> record(Item record, int year) {
        return record.get(EmissionRecords.EMISSION).flatMap(s -> value(s, year, Dimension.EMISSION))
                .or(() -> record.get(EmissionRecords.MASS).flatMap(s -> value(s, year, Dimension.MASS_PER_YEAR))
                        .flatMap(mass -> potential(record).map(mass::times)));
    }

    private Optional<BigDecimal> potential(Item record) {
        Optional<String> set = record.get(EmissionRecords.GWP_SET).or(() -> view.settings().gwpSet());
        return set.flatMap(s -> view.settings().factors().flatMap(f -> record.get(EmissionRecords.GAS)
                .flatMap(gas -> f.warmingPotential(s, gas.toUpperCase(Locale.ROOT)))));
    }

    private interface Part {
        Optional<Total> of(Item item);
    }

    private static List<Optional<Total>> parts(List<Item> items, Part part) {
        List<Optional<Total>> parts = new ArrayList<>();
        items.forEach(item -> parts.add(part.of(item)));
        return parts;
    }

    /** The sum if all parts are known, as one record. */
    private static Optional<Total> sum(List<Optional<Total>> parts) {
        if (parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Total sum = parts.stream().map(Optional::orElseThrow).reduce(Total.EMPTY, Total::plus);
        return sum.unknown() > 0 ? Optional.empty() : Optional.of(Total.of(sum.known(),
                sum.hasBand() ? Optional.of(sum.low()) : Optional.empty(),
                sum.hasBand() ? Optional.of(sum.high()) : Optional.empty()));
    }
}
