// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.convert;

import java.math.BigDecimal;

/** Energy and CO2 of fuels from amounts and factors; heating values are lower ones (LHV). Products are exact. */
public final class Fuels {
    /** Cubic metres in a barrel as trade publications round it; the unit {@code bbl/d} of a plan has the full definition. */
    public static final BigDecimal CUBIC_METRES_PER_BARREL = new BigDecimal("0.158987");

    private Fuels() {
    }

    /** {@code TJ = million Nm3 x MJ/Nm3}. */
    public static BigDecimal terajouleOfGas(BigDecimal millionCubicMetres, BigDecimal megajoulePerCubicMetre) {
        return millionCubicMetres.multiply(megajoulePerCubicMetre);
    }

    /** {@code kt CO2 = TJ x kg/GJ / 1000}. */
    public static BigDecimal kilotonneCo2(BigDecimal terajoule, BigDecimal kilogramPerGigajoule) {
        return Decimals.tidy(terajoule.multiply(kilogramPerGigajoule).movePointLeft(3));
    }

    /** {@code PJ = kt x MJ/kg / 1000}. */
    public static BigDecimal petajouleOfMass(BigDecimal kilotonne, BigDecimal megajoulePerKilogram) {
        return Decimals.tidy(kilotonne.multiply(megajoulePerKilogram).movePointLeft(3));
    }

    /** {@code kt = PJ x 1000 / (MJ/kg)}. */
    public static BigDecimal kilotonneOfEnergy(BigDecimal petajoule, BigDecimal megajoulePerKilogram) {
        return Decimals.divide(petajoule.movePointRight(3), megajoulePerKilogram);
    }

    /** {@code PJ/yr = bbl/d x 365 x m3/bbl x kg/l x MJ/kg / 10^6}. */
    public static BigDecimal petajouleOfBarrels(BigDecimal barrelsPerDay, BigDecimal kilogramPerLitre,
            BigDecimal megajoulePerKilogram) {
        return Decimals.tidy(barrelsPerDay.multiply(Energy.DAYS_PER_YEAR).multiply(CUBIC_METRES_PER_BARREL)
                .multiply(kilogramPerLitre).multiply(megajoulePerKilogram).movePointLeft(6));
    }

    /** {@code PJ/yr = million Nm3/d x 365 x MJ/Nm3 / 1000}. */
    public static BigDecimal petajouleOfGasPerDay(BigDecimal millionCubicMetresPerDay, BigDecimal megajoulePerCubicMetre) {
        return Decimals.tidy(terajouleOfGas(millionCubicMetresPerDay, megajoulePerCubicMetre)
                .multiply(Energy.DAYS_PER_YEAR).movePointLeft(3));
    }

    /** Stored CO2: {@code kt captured x (1 - loss)}, the loss as a fraction. */
    public static BigDecimal stored(BigDecimal captured, BigDecimal loss) {
        return captured.multiply(BigDecimal.ONE.subtract(loss));
    }
}
