// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.analysis.Total;
import nl.planwerk.analysis.convert.Decimals;
import nl.planwerk.analysis.convert.Overlap;
import nl.planwerk.vocabulary.Codes;
import nl.planwerk.vocabulary.Measures;

/**
 * Measures that work on the emission of one site: first those that save energy, then those that change fuel, feedstock or
 * process, then capture; see {@link Overlap}. Within a step claims add up, so that splitting a measure changes nothing.
 * Reductions of other gases than CO2 do not overlap.
 *
 * @param total   how much the claims add up to more than what they can take away together
 * @param kept    per number of a measure the part of its claim that is left, 1 if it does not overlap
 */
record SiteOverlap(Total total, Map<Integer, BigDecimal> kept) {
    static SiteOverlap of(List<MeasureFacts> measures, int year, Total reference) {
        List<Map<Integer, BigDecimal>> steps = List.of(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (MeasureFacts measure : measures) {
            Optional<Total> claim = measure.counted(year).filter(c -> c.records() > 0 && c.known().signum() > 0);
            Optional<String> route = measure.route();
            if (claim.isPresent() && !route.equals(Optional.of(Codes.ROUTE_OTHER_GASES))) {
                steps.get(step(route)).put(measure.number(), claim.get().known());
            }
        }
        long used = steps.stream().filter(s -> !s.isEmpty()).count();
        if (used < 2) {
            return new SiteOverlap(Total.EMPTY, Map.of());
        } else if (reference.records() == 0) {
            return new SiteOverlap(Total.UNKNOWN, Map.of());
        }
        return of(steps, reference.known());
    }

    private static SiteOverlap of(List<Map<Integer, BigDecimal>> steps, BigDecimal emission) {
        List<BigDecimal> claims = new ArrayList<>();
        steps.forEach(step -> claims.add(step.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        List<BigDecimal> left = Overlap.ofClaims(emission, claims);
        Map<Integer, BigDecimal> kept = new LinkedHashMap<>();
        BigDecimal overlap = BigDecimal.ZERO;
        for (int i = 0; i < claims.size(); i++) {
            BigDecimal claim = claims.get(i);
            overlap = overlap.add(claim).subtract(left.get(i));
            if (claim.signum() > 0) {
                BigDecimal share = Decimals.divide(left.get(i), claim);
                steps.get(i).keySet().forEach(number -> kept.put(number, share));
            }
        }
        return new SiteOverlap(Total.of(overlap), kept);
    }

    private static int step(Optional<String> route) {
        return switch (route.orElse("")) {
            case Codes.ROUTE_EFFICIENCY -> 0;
            case Codes.ROUTE_CAPTURE -> 2;
            default -> 1;
        };
    }
}
