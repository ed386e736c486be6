// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;

/** The CO2 chain of a plan by year: what is captured, what can be transported and stored, and what is short. In kilotonnes. */
public final class Co2Chain {
    private static final String UNIT = "kt/yr";

    private final List<Item> links;
    private final Figures figures;

    private Co2Chain(List<Item> links, Figures figures) {
        this.links = links;
        this.figures = figures;
    }

    /** The chain of that plan, by year. */
    public static List<Year> of(Plan plan) {
        List<Item> links = plan.items(Co2Links.SECTION.id());
        Co2Chain chain = new Co2Chain(links, new Figures(plan.vocabulary()));
        return Figures.years(links, Co2Links.AMOUNT).stream().map(chain::year).toList();
    }

    /** One year of that plan's chain, whether any link has a figure for it or not. */
    public static Year at(Plan plan, int year) {
        return new Co2Chain(plan.items(Co2Links.SECTION.id()), new Figures(plan.vocabulary())).year(year);
    }

    private Year year(int year) {
        return new Year(year, total(year, Co2Links.CAPTURE), total(year, Co2Links.TRANSPORT),
                total(year, Co2Links.STORAGE));
    }

    private Total total(int year, String kind) {
        return Total.of(links.stream().filter(link -> link.get(Co2Links.KIND).filter(kind::equals).isPresent())
                .filter(link -> !Starts.after(link, Co2Links.START_YEAR, year))
                .map(link -> figures.at(link, Co2Links.AMOUNT, year, UNIT)));
    }

    /**
     * One year of the chain. A link that starts later has no part in it; one without a figure makes its total unknown.
     *
     * @param captured    CO2 that the plants capture
     * @param transported capacity of the lines
     * @param stored      capacity of the fields
     */
    public record Year(int year, Total captured, Total transported, Total stored) {

        /** What the chain can take: the narrower of transport and storage, if both are known. */
        public Optional<BigDecimal> capacity() {
            return transported.complete().flatMap(lines -> stored.complete().map(lines::min));
        }

        /** Captured CO2 for which there is no place, if all of the chain is known; zero if there is place enough. */
        public Optional<BigDecimal> shortage() {
            return captured.complete().flatMap(all -> capacity().map(place -> all.subtract(place).max(BigDecimal.ZERO)));
        }

        /** What is short of the captured CO2 that is known: a lower bound, as long as some of it is not. */
        public Optional<BigDecimal> leastShortage() {
            return captured.any() ? capacity().map(place -> captured.known().subtract(place).max(BigDecimal.ZERO))
                    : Optional.empty();
        }
    }
}
