// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.math.BigDecimal;
import java.util.List;

import nl.planwerk.model.value.Unit;
import nl.planwerk.model.value.Unit.Dimension;

/** The units of the core, in one place, with their exact factor to the base unit of their dimension. */
public final class Units {
    private static final BigDecimal DAYS_PER_YEAR = new BigDecimal(365);
    private static final BigDecimal HOURS_PER_YEAR = new BigDecimal(8760);
    /** Cubic metres in a barrel of oil, by definition 42 US gallons. */
    private static final BigDecimal CUBIC_METRES_PER_BARREL = new BigDecimal("0.158987294928");

    /** All units; each of one dimension converts into each other of it. */
    public static final List<Unit> ALL = List.of(
            Unit.of("%", Dimension.RATIO, "1"),
            Unit.of("t", Dimension.MASS, "0.001"),
            Unit.of("kt", Dimension.MASS, "1"),
            Unit.of("Mt", Dimension.MASS, "1000"),
            Unit.of("kg/yr", Dimension.MASS_PER_YEAR, "0.000001"),
            Unit.of("t/yr", Dimension.MASS_PER_YEAR, "0.001"),
            Unit.of("kt/yr", Dimension.MASS_PER_YEAR, "1"),
            Unit.of("Mt/yr", Dimension.MASS_PER_YEAR, "1000"),
            Unit.of("tCO2e/yr", Dimension.EMISSION, "0.001"),
            Unit.of("ktCO2e/yr", Dimension.EMISSION, "1"),
            Unit.of("MtCO2e/yr", Dimension.EMISSION, "1000"),
            Unit.of("TJ", Dimension.ENERGY, "0.001"),
            Unit.of("PJ", Dimension.ENERGY, "1"),
            Unit.of("GWh", Dimension.ENERGY, "0.0036"),
            Unit.of("TWh", Dimension.ENERGY, "3.6"),
            Unit.of("TJ/yr", Dimension.ENERGY_PER_YEAR, "0.001"),
            Unit.of("PJ/yr", Dimension.ENERGY_PER_YEAR, "1"),
            Unit.of("GWh/yr", Dimension.ENERGY_PER_YEAR, "0.0036"),
            Unit.of("TWh/yr", Dimension.ENERGY_PER_YEAR, "3.6"),
            Unit.of("kW", Dimension.POWER, "0.001"),
            Unit.of("MW", Dimension.POWER, "1"),
            Unit.of("GW", Dimension.POWER, "1000"),
            Unit.of("MWth", Dimension.POWER, "1"),
            Unit.of("EUR", Dimension.MONEY, "0.000001"),
            Unit.of("kEUR", Dimension.MONEY, "0.001"),
            Unit.of("MEUR", Dimension.MONEY, "1"),
            Unit.of("bnEUR", Dimension.MONEY, "1000"),
            Unit.of("EUR/t", Dimension.MONEY_PER_MASS, "1"),
            Unit.of("EUR/yr", Dimension.MONEY_PER_YEAR, "0.000001"),
            Unit.of("kEUR/yr", Dimension.MONEY_PER_YEAR, "0.001"),
            Unit.of("MEUR/yr", Dimension.MONEY_PER_YEAR, "1"),
            Unit.of("EUR/MWh", Dimension.MONEY_PER_ENERGY, "1"),
            Unit.of("EUR/GJ", Dimension.MONEY_PER_ENERGY, "3.6"),
            Unit.of("kg/GJ", Dimension.MASS_PER_ENERGY, "1"),
            Unit.of("MJ/kg", Dimension.ENERGY_PER_MASS, "1"),
            Unit.of("kWh/kg", Dimension.ENERGY_PER_MASS, "3.6"),
            Unit.of("km", Dimension.LENGTH, "1"),
            Unit.of("ha", Dimension.AREA, "1"),
            Unit.of("m3/yr", Dimension.VOLUME_PER_YEAR, "1"),
            Unit.of("Mm3/yr", Dimension.VOLUME_PER_YEAR, "1000000"),
            new Unit("Mm3/d", Dimension.VOLUME_PER_YEAR, DAYS_PER_YEAR.multiply(new BigDecimal(1_000_000))),
            new Unit("bbl/d", Dimension.VOLUME_PER_YEAR, DAYS_PER_YEAR.multiply(CUBIC_METRES_PER_BARREL)),
            new Unit("Nm3/h", Dimension.VOLUME_PER_YEAR, HOURS_PER_YEAR),
            Unit.of("degC", Dimension.TEMPERATURE, "1"),
            Unit.of("yr", Dimension.DURATION, "1"),
            Unit.of("h/yr", Dimension.HOURS_PER_YEAR, "1"),
            Unit.of("kV", Dimension.VOLTAGE, "1"),
            Unit.of("households", Dimension.COUNT, "1"),
            Unit.of("companies", Dimension.COUNT, "1"),
            Unit.of("plants", Dimension.COUNT, "1"),
            Unit.of("projects", Dimension.COUNT, "1"),
            Unit.of("fte", Dimension.COUNT, "1"));

    static final String[] MONEY = {"MEUR", "kEUR", "EUR", "bnEUR"};
    static final String[] MONEY_PER_YEAR = {"MEUR/yr", "kEUR/yr", "EUR/yr"};
    static final String[] EMISSION_FROM_TONNE = {"tCO2e/yr", "ktCO2e/yr", "MtCO2e/yr"};
    static final String[] EMISSION_FROM_KILOTONNE = {"ktCO2e/yr", "tCO2e/yr", "MtCO2e/yr"};

    private Units() {
    }

    static String[] ids() {
        return ALL.stream().map(Unit::id).toArray(String[]::new);
    }
}
