// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

/** The stable names of all figures. What each means, its unit and its formula: {@link FigureType} and {@code docs/figures.md}. */
public final class Figures {
    public static final String EMISSIONS_BASE = "emissions.base";
    public static final String EMISSIONS_YEAR = "emissions.year";
    public static final String EMISSIONS_REFERENCE = "emissions.reference";
    public static final String EMISSIONS_AUTONOMOUS = "emissions.autonomous";
    public static final String EMISSIONS_TARGET = "emissions.target";
    public static final String REST_ALL = "emissions.rest.all";
    public static final String REST_FIRM = "emissions.rest.firm";
    public static final String REST_EXPECTED = "emissions.rest.expected";
    public static final String GAP_ALL = "gap.all";
    public static final String GAP_FIRM = "gap.firm";
    public static final String GAP_EXPECTED = "gap.expected";
    public static final String REDUCTION_ALL = "reduction.all";
    public static final String REDUCTION_FIRM = "reduction.firm";
    public static final String REDUCTION_EXPECTED = "reduction.expected";
    public static final String REDUCTION_EARLY = "reduction.early";
    public static final String SHARE_EARLY = "share.early";
    public static final String REDUCTION_MEASURES = "reduction.measures";
    public static final String REDUCTION_SYMBIOSIS = "reduction.symbiosis";
    public static final String SYMBIOSIS_SITE = "symbiosis.site";
    public static final String REDUCTION_OUTSIDE = "reduction.outside";
    public static final String REDUCTION_ACHIEVED = "reduction.achieved";
    public static final String REDUCTION_ALTERNATIVE = "reduction.alternative";
    public static final String REDUCTION_OVERLAP = "reduction.overlap";
    public static final String REDUCTION_NET = "reduction.net";
    public static final String REDUCTION_ROUTE = "reduction.route";
    public static final String REDUCTION_PHASE = "reduction.phase";
    public static final String REDUCTION_SITE = "reduction.site";
    public static final String REDUCTION_LEAD = "reduction.lead";
    public static final String REDUCTION_INSTRUMENT = "reduction.instrument";
    public static final String DECLINE_ALL = "decline.all";
    public static final String DECLINE_FIRM = "decline.firm";
    public static final String DECLINE_EXPECTED = "decline.expected";
    public static final String TWELVE_EMISSIONS = "twelve.emissions";
    public static final String TWELVE_SHARE = "twelve.share";
    public static final String ENERGY_DEMAND = "energy.demand";
    public static final String ENERGY_SUPPLY = "energy.supply";
    public static final String ENERGY_CONVERSION = "energy.conversion";
    public static final String ENERGY_BALANCE = "energy.balance";
    public static final String ENERGY_DELTA = "energy.delta";
    public static final String POWER_DEMAND = "power.demand";
    public static final String POWER_SUPPLY = "power.supply";
    public static final String POWER_CONVERSION = "power.conversion";
    public static final String POWER_BALANCE = "power.balance";
    public static final String POWER_DELTA = "power.delta";
    public static final String CAPTURED = "captured";
    public static final String CAPACITY_MASS = "capacity.mass";
    public static final String CAPACITY_POWER = "capacity.power";
    public static final String INVESTMENT_TOTAL = "investment.total";
    public static final String INVESTMENT_YEAR = "investment.year";
    public static final String INVESTMENT_UNDATED = "investment.undated";
    public static final String INVESTMENT_INFRASTRUCTURE = "investment.infrastructure";
    public static final String FUNDING_STATUS = "funding.status";
    public static final String COST_EFFECTIVENESS = "cost.effectiveness";
    public static final String COST_YEARLY = "cost.yearly";
    public static final String COST_REDUCTION = "cost.reduction";
    public static final String COST_AVERAGE = "cost.average";
    public static final String AT_RISK_OBSTACLE = "atRisk.obstacle";
    public static final String AT_RISK_OBSTACLES = "atRisk.obstacles";
    public static final String AT_RISK_INFRASTRUCTURE = "atRisk.infrastructure";
    public static final String AT_RISK_LATE = "atRisk.late";
    public static final String COUNT_MEASURES = "count.measures";
    public static final String COUNT_PHASE = "count.phase";
    public static final String COUNT_PAST_FID = "count.pastFid";
    public static final String COUNT_OPEN_OBSTACLES = "count.openObstacles";

    private Figures() {
    }
}
