// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordzeekanaalgebied;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.model.plan.Item;

/** With whom the emission of a process gas is counted, and whether the shares make a whole. */
public final class GasAllocation {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final String UNIT = "tCO2e/yr";

    private final Item gas;
    private final Figures figures;

    /** @param gas an item of {@link GasAllocations#TYPE} */
    public GasAllocation(Item gas, Figures figures) {
        this.gas = gas;
        this.figures = figures;
    }

    /** The share of a party, an item of {@link AllocationShares#TYPE}, in per cent. */
    public Optional<BigDecimal> share(Item part) {
        return figures.of(part, AllocationShares.SHARE, "%");
    }

    /** What that party counts of an emission, in the unit of the emission. */
    public Optional<BigDecimal> part(Item part, Optional<BigDecimal> emission) {
        return share(part).flatMap(percent -> emission.map(all -> all.multiply(percent).divide(HUNDRED)));
    }

    /** The shares together, in per cent. */
    public Total shares() {
        return Total.of(gas.list(GasAllocations.SHARES).stream().map(this::share));
    }

    /** What is missing to 100 %, negative if the shares are more; empty as long as a share is unknown. */
    public Optional<BigDecimal> missing() {
        return shares().complete().map(HUNDRED::subtract);
    }

    /** Whether the shares are known and exactly 100 % together. */
    public boolean addsUp() {
        return missing().filter(rest -> rest.signum() == 0).isPresent();
    }

    /** What each party counts of that year's emission, in tonnes, in the plan's order; empty where unknown. */
    public Map<String, Optional<BigDecimal>> emissions(int year) {
        Optional<BigDecimal> emission = figures.at(gas, GasAllocations.EMISSION, year, UNIT);
        Map<String, Optional<BigDecimal>> byParty = new LinkedHashMap<>();
        for (Item part : gas.list(GasAllocations.SHARES)) {
            byParty.put(part.get(AllocationShares.PARTY).orElse(part.id()), part(part, emission));
        }
        return byParty;
    }
}
