// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.model.plan.Plan;

/** Carbon into the site and out of it in one year, in kilotonnes of carbon: what goes in comes out in some form. */
public record CarbonBalance(Total in, Total products, Total emission, Total waste) {
    /** By how many per cent of what goes in the balance may be open. */
    public static final BigDecimal TOLERANCE = new BigDecimal(5);
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** The balance of that plan. */
    public static CarbonBalance of(Plan plan, int year) {
        return new CarbonBalance(total(plan, year, CarbonFlows.IN), total(plan, year, CarbonFlows.PRODUCT),
                total(plan, year, CarbonFlows.EMISSION), total(plan, year, CarbonFlows.WASTE));
    }

    private static Total total(Plan plan, int year, String direction) {
        Figures figures = new Figures(plan.vocabulary());
        return Total.of(plan.items(CarbonFlows.SECTION.id()).stream()
                .filter(flow -> flow.get(CarbonFlows.DIRECTION).filter(direction::equals).isPresent())
                .map(flow -> figures.at(flow, CarbonFlows.CARBON, year, "kt/yr")));
    }

    /** All that comes out. */
    public Total out() {
        return products.plus(emission).plus(waste);
    }

    /** What goes in and does not come out; negative if more comes out. Empty as long as any flow is unknown. */
    public Optional<BigDecimal> open() {
        return in.complete().flatMap(inside -> out().complete().map(inside::subtract));
    }

    /** The same in per cent of what goes in. */
    public Optional<BigDecimal> openShare() {
        return in.complete().filter(inside -> inside.signum() > 0).flatMap(
                inside -> open().map(rest -> rest.multiply(HUNDRED).divide(inside, MathContext.DECIMAL128)));
    }

    /** Whether it closes within {@link #TOLERANCE}; empty as long as any flow is unknown. */
    public Optional<Boolean> closes() {
        return openShare().map(share -> share.abs().compareTo(TOLERANCE) <= 0);
    }
}
