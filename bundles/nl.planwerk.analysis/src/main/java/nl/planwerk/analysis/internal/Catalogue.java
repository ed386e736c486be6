// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.planwerk.analysis.FigureType;
import nl.planwerk.analysis.FigureType.Subject;
import nl.planwerk.analysis.Figures;

/** All figure types in the order to be shown. */
public final class Catalogue {
    private static final boolean YEARLY = true;
    private static final boolean ONCE = false;
    private static final boolean BOUNDED = true;
    private static final boolean WHOLE = false;

    public static final List<FigureType> ALL = List.of(
            type(Figures.EMISSIONS_BASE, "ktCO2e/yr", 1, Subject.PLAN, ONCE, BOUNDED,
                    List.of(), List.of("site", "company")),
            type(Figures.EMISSIONS_YEAR, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(), List.of("site", "company")),
            type(Figures.EMISSIONS_REFERENCE, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(), List.of("site", "company", "scenario")),
            type(Figures.EMISSIONS_AUTONOMOUS, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(), List.of("site", "company", "scenario")),
            type(Figures.DECLINE_ALL, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(), List.of("measure")),
            type(Figures.DECLINE_FIRM, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(), List.of("measure")),
            type(Figures.DECLINE_EXPECTED, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(), List.of("measure")),
            type(Figures.REDUCTION_ALL, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(), List.of("measure", "exchange")),
            type(Figures.REDUCTION_FIRM, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(), List.of("measure", "exchange")),
            type(Figures.REDUCTION_EXPECTED, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(), List.of("measure", "exchange")),
            type(Figures.REDUCTION_EARLY, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(), List.of("measure", "exchange")),
            type(Figures.SHARE_EARLY, "%", 0, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(Figures.REDUCTION_EARLY, Figures.REDUCTION_ALL), List.of()),
            type(Figures.REDUCTION_MEASURES, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(), List.of("measure")),
            type(Figures.REDUCTION_SYMBIOSIS, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(), List.of("exchange")),
            type(Figures.SYMBIOSIS_SITE, "ktCO2e/yr", 1, Subject.RECORD, YEARLY, WHOLE,
                    List.of(), List.of("exchange")),
            type(Figures.REDUCTION_OUTSIDE, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, WHOLE,
                    List.of(), List.of("measure")),
            type(Figures.REDUCTION_ACHIEVED, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(), List.of("measure", "exchange")),
            type(Figures.REDUCTION_ALTERNATIVE, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(), List.of("measure")),
            type(Figures.REDUCTION_OVERLAP, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(), List.of("site", "measure")),
            type(Figures.REDUCTION_NET, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(Figures.REDUCTION_ALL, Figures.REDUCTION_OVERLAP), List.of()),
            type(Figures.EMISSIONS_TARGET, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, WHOLE,
                    List.of(), List.of("goal")),
            type(Figures.REST_ALL, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(Figures.EMISSIONS_REFERENCE, Figures.DECLINE_ALL, Figures.REDUCTION_ALL), List.of()),
            type(Figures.REST_FIRM, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(Figures.EMISSIONS_REFERENCE, Figures.DECLINE_FIRM, Figures.REDUCTION_FIRM), List.of()),
            type(Figures.REST_EXPECTED, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(Figures.EMISSIONS_REFERENCE, Figures.DECLINE_EXPECTED, Figures.REDUCTION_EXPECTED), List.of()),
            type(Figures.GAP_ALL, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(Figures.REST_ALL, Figures.EMISSIONS_TARGET), List.of()),
            type(Figures.GAP_FIRM, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(Figures.REST_FIRM, Figures.EMISSIONS_TARGET), List.of()),
            type(Figures.GAP_EXPECTED, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(Figures.REST_EXPECTED, Figures.EMISSIONS_TARGET), List.of()),
            type(Figures.REDUCTION_ROUTE, "ktCO2e/yr", 1, Subject.ROUTE, YEARLY, BOUNDED,
                    List.of(), List.of("measure")),
            type(Figures.REDUCTION_PHASE, "ktCO2e/yr", 1, Subject.PHASE, YEARLY, BOUNDED,
                    List.of(), List.of("measure")),
            type(Figures.REDUCTION_SITE, "ktCO2e/yr", 1, Subject.RECORD, YEARLY, BOUNDED,
                    List.of(), List.of("measure")),
            type(Figures.REDUCTION_LEAD, "ktCO2e/yr", 1, Subject.TEXT, YEARLY, BOUNDED,
                    List.of(), List.of("measure")),
            type(Figures.REDUCTION_INSTRUMENT, "ktCO2e/yr", 1, Subject.RECORD, YEARLY, BOUNDED,
                    List.of(), List.of("measure")),
            type(Figures.TWELVE_EMISSIONS, "ktCO2e/yr", 1, Subject.PLAN, ONCE, BOUNDED,
                    List.of(), List.of("site", "company")),
            type(Figures.TWELVE_SHARE, "%", 0, Subject.PLAN, ONCE, BOUNDED,
                    List.of(Figures.TWELVE_EMISSIONS, Figures.EMISSIONS_BASE), List.of()),
            type(Figures.ENERGY_DEMAND, "PJ/yr", 2, Subject.CARRIER_SCENARIO, YEARLY, BOUNDED,
                    List.of(), List.of("energyFlow", "site")),
            type(Figures.ENERGY_SUPPLY, "PJ/yr", 2, Subject.CARRIER_SCENARIO, YEARLY, BOUNDED,
                    List.of(), List.of("energyFlow", "site")),
            type(Figures.ENERGY_CONVERSION, "PJ/yr", 2, Subject.CARRIER_SCENARIO, YEARLY, BOUNDED,
                    List.of(), List.of("energyFlow", "site")),
            type(Figures.ENERGY_BALANCE, "PJ/yr", 2, Subject.CARRIER_SCENARIO, YEARLY, BOUNDED,
                    List.of(Figures.ENERGY_SUPPLY, Figures.ENERGY_DEMAND), List.of()),
            type(Figures.ENERGY_DELTA, "PJ/yr", 2, Subject.CARRIER, YEARLY, WHOLE,
                    List.of(), List.of("measure")),
            type(Figures.POWER_DEMAND, "MW", 1, Subject.CARRIER_SCENARIO, YEARLY, BOUNDED,
                    List.of(), List.of("energyFlow", "site")),
            type(Figures.POWER_SUPPLY, "MW", 1, Subject.CARRIER_SCENARIO, YEARLY, BOUNDED,
                    List.of(), List.of("energyFlow", "site")),
            type(Figures.POWER_CONVERSION, "MW", 1, Subject.CARRIER_SCENARIO, YEARLY, BOUNDED,
                    List.of(), List.of("energyFlow", "site")),
            type(Figures.POWER_BALANCE, "MW", 1, Subject.CARRIER_SCENARIO, YEARLY, BOUNDED,
                    List.of(Figures.POWER_SUPPLY, Figures.POWER_DEMAND), List.of()),
            type(Figures.POWER_DELTA, "MW", 1, Subject.CARRIER, YEARLY, WHOLE,
                    List.of(), List.of("measure")),
            type(Figures.CAPTURED, "kt/yr", 1, Subject.PLAN, YEARLY, WHOLE,
                    List.of(), List.of("measure")),
            type(Figures.CAPACITY_MASS, "kt/yr", 1, Subject.CARRIER, YEARLY, WHOLE,
                    List.of(), List.of("infrastructureNeed")),
            type(Figures.CAPACITY_POWER, "MW", 1, Subject.CARRIER, YEARLY, WHOLE,
                    List.of(), List.of("infrastructureNeed")),
            type(Figures.INVESTMENT_TOTAL, "MEUR", 1, Subject.PLAN, ONCE, WHOLE,
                    List.of(), List.of("measure")),
            type(Figures.INVESTMENT_YEAR, "MEUR", 1, Subject.PLAN, YEARLY, WHOLE,
                    List.of(), List.of("measure")),
            type(Figures.INVESTMENT_UNDATED, "MEUR", 1, Subject.PLAN, ONCE, WHOLE,
                    List.of(), List.of("measure")),
            type(Figures.INVESTMENT_INFRASTRUCTURE, "MEUR", 1, Subject.PLAN, ONCE, WHOLE,
                    List.of(), List.of("infrastructureNeed")),
            type(Figures.FUNDING_STATUS, "MEUR", 1, Subject.FUNDING, ONCE, WHOLE,
                    List.of(), List.of("measure")),
            type(Figures.COST_EFFECTIVENESS, "EUR/t", 0, Subject.RECORD, YEARLY, BOUNDED,
                    List.of(), List.of("measure")),
            type(Figures.COST_YEARLY, "MEUR/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(), List.of("measure")),
            type(Figures.COST_REDUCTION, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(), List.of("measure")),
            type(Figures.COST_AVERAGE, "EUR/t", 0, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(Figures.COST_YEARLY, Figures.COST_REDUCTION), List.of()),
            type(Figures.AT_RISK_OBSTACLE, "ktCO2e/yr", 1, Subject.RECORD, YEARLY, BOUNDED,
                    List.of(), List.of("obstacle", "measure", "exchange", "infrastructureNeed", "windLink")),
            type(Figures.AT_RISK_OBSTACLES, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(), List.of("measure", "obstacle", "exchange", "infrastructureNeed", "windLink")),
            type(Figures.AT_RISK_INFRASTRUCTURE, "ktCO2e/yr", 1, Subject.RECORD, YEARLY, BOUNDED,
                    List.of(), List.of("infrastructureNeed", "measure")),
            type(Figures.AT_RISK_LATE, "ktCO2e/yr", 1, Subject.PLAN, YEARLY, BOUNDED,
                    List.of(), List.of("measure", "infrastructureNeed")),
            type(Figures.COUNT_MEASURES, "projects", 0, Subject.PLAN, ONCE, WHOLE,
                    List.of(), List.of("measure")),
            type(Figures.COUNT_PHASE, "projects", 0, Subject.PHASE, ONCE, WHOLE,
                    List.of(), List.of("measure")),
            type(Figures.COUNT_PAST_FID, "projects", 0, Subject.PLAN, ONCE, WHOLE,
                    List.of(), List.of("measure")),
            type(Figures.COUNT_OPEN_OBSTACLES, "", 0, Subject.PLAN, ONCE, WHOLE,
                    List.of(), List.of("obstacle")));
    public static final Map<String, FigureType> BY_NAME = byName();

    private Catalogue() {
    }

    private static FigureType type(String name, String unit, int decimals, Subject subject, boolean yearly, boolean bounded,
            List<String> inputs, List<String> records) {
        return new FigureType(name, unit, decimals, subject, yearly, bounded, inputs, records);
    }

    private static Map<String, FigureType> byName() {
        Map<String, FigureType> map = new LinkedHashMap<>();
        ALL.forEach(type -> map.put(type.name(), type));
        return Map.copyOf(map);
    }
}
