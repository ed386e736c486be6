// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordzeekanaalgebied;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.model.plan.Item;

/**
 * Metal in and steel out of one step in one year, in kilotonnes.
 *
 * @param metalIn hot metal, directly reduced iron and scrap that are known; a kind without a figure is unknown
 * @param scrap   the scrap in it
 * @param steel   crude steel that comes out
 */
public record SteelBalance(Total metalIn, Optional<BigDecimal> scrap, Optional<BigDecimal> steel) {
    private static final String UNIT = "kt/yr";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** The balance of that step ({@link SteelSteps#TYPE}). */
    public static SteelBalance of(Item step, int year, Figures figures) {
        Optional<BigDecimal> scrap = figures.at(step, SteelSteps.SCRAP, year, UNIT);
        Total in = Total.NONE.plus(figures.at(step, SteelSteps.HOT_METAL, year, UNIT))
                .plus(figures.at(step, SteelSteps.DIRECT_REDUCED_IRON, year, UNIT)).plus(scrap);
        return new SteelBalance(in, scrap, figures.at(step, SteelSteps.CRUDE_STEEL, year, UNIT));
    }

    /** Metal that does not come out as steel, if all is known. Negative if more comes out than went in. */
    public Optional<BigDecimal> loss() {
        return metalIn.complete().flatMap(in -> steel.map(in::subtract));
    }

    /** Scrap in the metal that goes in, in per cent, if all is known and anything goes in. */
    public Optional<BigDecimal> scrapShare() {
        return metalIn.complete().filter(in -> in.signum() > 0).flatMap(
                in -> scrap.map(part -> part.multiply(HUNDRED).divide(in, MathContext.DECIMAL128)));
    }
}
