// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.analysis.Total;

/**
 * Reductions inside the boundary that something holds up, each measure once.
 *
 * @param measures all that are held up
 */
record AtRisk(List<MeasureFacts> measures) {

    static AtRisk of(int number, View view) {
        List<MeasureFacts> measures = new ArrayList<>();
        for (int held : view.reach().downstream(number)) {
            view.measure(held).ifPresent(measures::add);
        }
        return new AtRisk(measures);
    }

    Total in(int year) {
        Sum sum = new Sum();
        measures.forEach(measure -> measure.counted(year).ifPresent(sum::add));
        return sum.total();
    }
}
