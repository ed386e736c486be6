// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.bound;

import java.util.Optional;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Plan;

/** Whatever calculates figures of a plan, so that texts can name them. An OSGi service. */
@FunctionalInterface
public interface FigureSource {

    /** Calculates nothing. */
    FigureSource NONE = plan -> (key, formats) -> Optional.empty();

    /** The figures of this very plan. */
    Figures of(Plan plan);

    /** The figures of one plan. */
    @FunctionalInterface
    interface Figures {

        /**
         * The figure's value with its unit, as these formats write it.
         *
         * @param key such as {@code reduction.all@2030}
         * @return empty if there is no figure of that name, or if nothing of it is known
         */
        Optional<String> text(String key, Formats formats);

        /** The same in parts, to be set large. */
        default Optional<StandOut> standOut(String key, Formats formats) {
            return text(key, formats).map(text -> new StandOut(text, "", ""));
        }
    }
}
