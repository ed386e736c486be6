// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.convert;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A frozen set of factors. A set is never changed once it was shipped; a correction is a new version, so that an old plan
 * gives its old results.
 *
 * @param id         such as {@code reference}
 * @param version    such as {@code 2026-1}
 * @param year       calendar year to which the factors apply
 * @param emission   kg CO2 per GJ (LHV) by fuel id
 * @param heating    lower heating value in MJ/kg by fuel id
 * @param parameters further ones by id, such as {@code naturalGasLhv}
 * @param gases      warming potentials by gas ({@code CO2}, {@code CH4}, {@code N2O}), by id of the set of potentials
 * @param sources    description of each source with its terms, by id
 */
public record FactorSet(String id, String version, int year, Map<String, Factor> emission, Map<String, Factor> heating,
        Map<String, Factor> parameters, Map<String, Map<String, Factor>> gases, Map<String, String> sources) {

    public FactorSet {
        emission = Map.copyOf(emission);
        heating = Map.copyOf(heating);
        parameters = Map.copyOf(parameters);
        gases = Map.copyOf(gases);
        sources = Map.copyOf(sources);
    }

    /** The name under which a plan refers to it: {@code reference/2026-1}. */
    public String name() {
        return id + "/" + version;
    }

    /** The warming potential of a gas, kt CO2-eq per kt; empty if the set or the gas is not known. */
    public Optional<BigDecimal> warmingPotential(String gwpSet, String gas) {
        return Optional.ofNullable(gases.getOrDefault(gwpSet, Map.of()).get(gas)).map(Factor::value);
    }

    /** {@code kt CO2-eq = kt gas x potential}; empty if the potential is not known. */
    public Optional<BigDecimal> carbonDioxideEquivalent(BigDecimal kilotonne, String gwpSet, String gas) {
        return warmingPotential(gwpSet, gas).map(kilotonne::multiply);
    }

    /** {@code kt CO2 = PJ (LHV) x kg/GJ}; empty if there is no factor: it has to be stated by the author. */
    public Optional<BigDecimal> kilotonneCo2(BigDecimal petajoule, String fuel) {
        return Optional.ofNullable(emission.get(fuel))
                .map(factor -> Fuels.kilotonneCo2(petajoule.movePointRight(3), factor.value()));
    }

    /** {@code PJ (LHV) = kt x MJ/kg / 1000}; empty if there is no heating value. */
    public Optional<BigDecimal> petajoule(BigDecimal kilotonne, String fuel) {
        return Optional.ofNullable(heating.get(fuel)).map(factor -> Fuels.petajouleOfMass(kilotonne, factor.value()));
    }
}
