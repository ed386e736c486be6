// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordnederland;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.model.diff.Change;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.Sites;

/**
 * The emission of a production and the same per tonne of product, always side by side: production that falls lowers the
 * first and not the second.
 */
public final class Intensity {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Item production;
    private final Item emitter;
    private final Field<YearSeries> emission;
    private final Figures figures;

    private Intensity(Item production, Item emitter, Field<YearSeries> emission, Figures figures) {
        this.production = production;
        this.emitter = emitter;
        this.emission = emission;
        this.figures = figures;
    }

    /** Of an item of {@link Productions#TYPE}, with its own emission or else its site's. */
    public static Intensity of(Plan plan, Item production) {
        Figures figures = new Figures(plan.vocabulary());
        Optional<Item> site = production.get(Productions.SITE)
                .flatMap(ref -> plan.section(Sites.SECTION_ID).item(ref.id()));
        return production.get(Productions.EMISSION).isPresent() || site.isEmpty()
                ? new Intensity(production, production, Productions.EMISSION, figures)
                : new Intensity(production, site.get(), Sites.EMISSIONS, figures);
    }

    /** The years for which the emission or the volume is known. */
    public List<Year> years() {
        NavigableSet<Integer> years = Figures.years(List.of(production), Productions.VOLUME);
        years.addAll(Figures.years(List.of(emitter), emission));
        return years.stream().map(this::at).toList();
    }

    /** One year's pair. */
    public Year at(int year) {
        return new Year(year, figures.at(emitter, emission, year, "tCO2e/yr"),
                figures.at(production, Productions.VOLUME, year, "t/yr"));
    }

    /** Change of both between two years, in per cent; a decrease is negative. */
    public Change between(int from, int to) {
        return new Change(change(at(from).emission(), at(to).emission()), change(at(from).perTonne(), at(to).perTonne()));
    }

    private static Optional<BigDecimal> change(Optional<BigDecimal> from, Optional<BigDecimal> to) {
        return from.filter(base -> base.signum() != 0).flatMap(base -> to.map(
                now -> now.subtract(base).multiply(HUNDRED).divide(base, MathContext.DECIMAL128)));
    }

    /** Whether a change per tonne was published without the change of the emission itself. */
    public boolean standsAlone() {
        return production.get(Productions.PER_TONNE_CHANGE).isPresent()
                && production.get(Productions.ABSOLUTE_CHANGE).isEmpty();
    }

    /**
     * The pair of one year.
     *
     * @param emission tonnes CO2-equivalent
     * @param volume   tonnes of product
     */
    public record Year(int year, Optional<BigDecimal> emission, Optional<BigDecimal> volume) {

        /** Tonnes CO2-equivalent per tonne of product, if both are known and anything was made. */
        public Optional<BigDecimal> perTonne() {
            return volume.filter(made -> made.signum() > 0)
                    .flatMap(made -> emission.map(all -> all.divide(made, MathContext.DECIMAL128)));
        }
    }

    /** Changes in per cent: of the emission, and of the emission per tonne of product. */
    public record Change(Optional<BigDecimal> absolute, Optional<BigDecimal> perTonne) {
    }
}
