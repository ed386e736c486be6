// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.zeeland;

import java.math.BigDecimal;
import java.util.Optional;

import nl.planwerk.cluster.figures.Total;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.Quantity;

/**
 * A figure of the region divided over both countries, in its own unit.
 *
 * @param figure   the figure for the whole region
 * @param shares   both shares together, in per cent
 * @param dutch    what of it is Dutch
 * @param foreign  what of it is not
 */
public record CountrySplit(Optional<BigDecimal> figure, Total shares, Optional<BigDecimal> dutch,
        Optional<BigDecimal> foreign) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** The split of an item of {@link CountryShares#TYPE}. */
    public static CountrySplit of(Item share) {
        Optional<BigDecimal> figure = share.get(CountryShares.REGION_FIGURE).map(Quantity::value);
        Optional<BigDecimal> dutch = share.get(CountryShares.DUTCH_SHARE).map(Quantity::value);
        Optional<BigDecimal> foreign = share.get(CountryShares.FOREIGN_SHARE).map(Quantity::value);
        return new CountrySplit(figure, Total.NONE.plus(dutch).plus(foreign), part(figure, dutch), part(figure, foreign));
    }

    private static Optional<BigDecimal> part(Optional<BigDecimal> figure, Optional<BigDecimal> share) {
        return figure.flatMap(whole -> share.map(percent -> whole.multiply(percent).divide(HUNDRED)));
    }

    /** Whether both shares are known and exactly 100 % together. */
    public boolean addsUp() {
        return shares.complete().filter(sum -> sum.compareTo(HUNDRED) == 0).isPresent();
    }
}
