// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import nl.planwerk.analysis.FigureKey;
import nl.planwerk.analysis.Total;

/** Takes what a record contributes to figures. */
@FunctionalInterface
interface Postings {
    void post(FigureKey key, Total amount);

    default void post(String name, int year, Total amount) {
        post(FigureKey.of(name, year), amount);
    }

    default void post(String name, String subject, int year, Total amount) {
        post(new FigureKey(name, subject, year), amount);
    }
}
