// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.convert;

import java.math.BigDecimal;

/** Energy and mass from power, flow and hours. All by definition of the units, exact but for quotients. */
public final class Energy {
    /** Hours of a year of 365 days. */
    public static final BigDecimal HOURS_PER_YEAR = new BigDecimal(8760);
    /** Days of such a year. */
    public static final BigDecimal DAYS_PER_YEAR = new BigDecimal(365);
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    /** Petajoule in a terawatt hour, terajoule in a gigawatt hour, gigajoule in a megawatt hour. */
    private static final BigDecimal JOULE_PER_WATT_HOUR = new BigDecimal("3.6");
    /** Specific heat of water, kJ/(kg K); source: physical constant at 20 degrees Celsius, rounded as usual. */
    private static final BigDecimal HEAT_OF_WATER = new BigDecimal("4.186");

    private Energy() {
    }

    /** {@code PJ = TWh x 3.6}. */
    public static BigDecimal petajoule(BigDecimal terawattHours) {
        return terawattHours.multiply(JOULE_PER_WATT_HOUR);
    }

    /** {@code TWh = PJ / 3.6}. */
    public static BigDecimal terawattHours(BigDecimal petajoule) {
        return Decimals.divide(petajoule, JOULE_PER_WATT_HOUR);
    }

    /** {@code GWh = MW x h / 1000}. */
    public static BigDecimal gigawattHours(BigDecimal megawatt, BigDecimal hours) {
        return Decimals.tidy(megawatt.multiply(hours).movePointLeft(3));
    }

    /** {@code TJ = MW x h x 3.6 / 1000}, for power and for heat. */
    public static BigDecimal terajoule(BigDecimal megawatt, BigDecimal hours) {
        return Decimals.tidy(gigawattHours(megawatt, hours).multiply(JOULE_PER_WATT_HOUR));
    }

    /** {@code kt/yr = t/h x h / 1000}. */
    public static BigDecimal kilotonne(BigDecimal tonnePerHour, BigDecimal hours) {
        return Decimals.tidy(tonnePerHour.multiply(hours).movePointLeft(3));
    }

    /** Power of a flow of water that cools down: {@code MWth = kg/s x 4.186 x K / 1000}. */
    public static BigDecimal megawattOfWater(BigDecimal kilogramPerSecond, BigDecimal kelvin) {
        return Decimals.tidy(kilogramPerSecond.multiply(HEAT_OF_WATER).multiply(kelvin).divide(THOUSAND));
    }

    /** Hydrogen from an electrolyser: {@code kt = MW x h / (kWh/kg) / 1000}. */
    public static BigDecimal kilotonneHydrogen(BigDecimal megawatt, BigDecimal hours, BigDecimal kilowattHourPerKilogram) {
        return Decimals.divide(gigawattHours(megawatt, hours), kilowattHourPerKilogram);
    }
}
