// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.energy;

import java.math.BigDecimal;
import java.util.Optional;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.HeatNetworks;

/** Heat flows from warm to cold unless a heat pump is named, and no network gives more than its power all year round. */
public final class C24Heat extends RecordRule {
    /** Petajoule per megawatt that runs all year: {@code 8760 h x 3600 s / 10^9}. */
    private static final BigDecimal ALL_YEAR = new BigDecimal("0.031536");

    public C24Heat() {
        super("C24", Severity.ERROR, Inputs.records(HeatNetworks.SECTION_ID));
    }

    @Override
    public void check(Item network, PlanView plan, Problems problems) {
        Optional<BigDecimal> source = Read.base(plan, network, HeatNetworks.SOURCE_TEMPERATURE);
        Optional<BigDecimal> supply = Read.base(plan, network, HeatNetworks.SUPPLY_TEMPERATURE);
        if (source.isPresent() && supply.isPresent() && supply.get().compareTo(source.get()) > 0
                && network.get(HeatNetworks.HEAT_PUMP).isEmpty()) {
            problems.add(network, HeatNetworks.SUPPLY_TEMPERATURE, "pump", Read.name(network),
                    new Amount(supply.get(), "degC"), new Amount(source.get(), "degC"));
        }
        Optional<BigDecimal> heat = Read.base(plan, network, HeatNetworks.HEAT);
        Optional<BigDecimal> power = Read.base(plan, network, HeatNetworks.CAPACITY);
        if (heat.isPresent() && power.isPresent() && heat.get().compareTo(power.get().multiply(ALL_YEAR)) > 0) {
            problems.add(network, HeatNetworks.HEAT, "power", Read.name(network), new Amount(heat.get(), "PJ/yr"),
                    new Amount(power.get(), "MWth"), new Amount(power.get().multiply(ALL_YEAR), "PJ/yr"));
        }
    }
}
