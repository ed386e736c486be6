// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import java.util.List;

import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Plan;

/** The calculated figures that a text may name, for a dialog to choose from; given by whoever calculates. */
public interface FigureCatalogue {
    /** No calculated figures. */
    FigureCatalogue NONE = new FigureCatalogue() {
        @Override
        public FigureSource source() {
            return FigureSource.NONE;
        }

        @Override
        public List<Entry> entries(Plan plan, Formats formats) {
            return List.of();
        }
    };

    /**
     * A figure.
     *
     * @param key   as it stands in a placeholder, such as {@code reduction.all@2030}
     * @param label what it is, in the user's language
     * @param value what it is now, with its unit
     */
    record Entry(String key, String label, String value) { }

    /** Where the values come from; is asked on threads other than that of the user interface. */
    FigureSource source();

    /** The figures of a plan that have a value; called on threads other than that of the user interface. */
    List<Entry> entries(Plan plan, Formats formats);
}
