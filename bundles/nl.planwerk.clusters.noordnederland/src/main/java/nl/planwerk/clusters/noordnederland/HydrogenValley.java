// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordnederland;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Phases;

/**
 * What the projects of the hydrogen valley add up to, by link of the chain. Stopped projects are left out.
 *
 * @param power    megawatt of electrolysis
 * @param hydrogen kilotonnes in a year
 */
public record HydrogenValley(Total power, Total hydrogen) {

    /**
     * The projects of one link.
     *
     * @param link code of {@link NoordNederland#CHAIN_LINK}
     */
    public static HydrogenValley of(Plan plan, String link) {
        Figures figures = new Figures(plan.vocabulary());
        HydrogenValley sum = new HydrogenValley(Total.NONE, Total.NONE);
        for (Item project : plan.items(ValleyProjects.SECTION.id())) {
            if (project.get(ValleyProjects.LINK).filter(link::equals).isPresent()
                    && project.get(ValleyProjects.PHASE).filter(Phases.STOPPED::equals).isEmpty()) {
                sum = new HydrogenValley(sum.power.plus(figures.of(project, ValleyProjects.CAPACITY, "MW")),
                        sum.hydrogen.plus(figures.of(project, ValleyProjects.HYDROGEN, "kt/yr")));
            }
        }
        return sum;
    }
}
