// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.util.Optional;
import java.util.stream.IntStream;

import nl.planwerk.chart.Rgb;
import nl.planwerk.chart.Theme;

/** Whether reports take a colour for their headings, and which one like it they would take. */
final class Readable {
    private static final Rgb BLACK = new Rgb(0, 0, 0);
    private static final int STEPS = 50;

    private Readable() {
    }

    /** The nearest darker shade that can be read, for a colour that is too light; empty for one that can be read. */
    static Optional<Rgb> instead(Rgb colour) {
        return taken(colour) ? Optional.empty() : IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> colour.mix(BLACK, (double) step / STEPS)).filter(Readable::taken).findFirst();
    }

    private static boolean taken(Rgb colour) {
        return Theme.inColour(Optional.of(colour.toString())).refusal().isEmpty();
    }
}
