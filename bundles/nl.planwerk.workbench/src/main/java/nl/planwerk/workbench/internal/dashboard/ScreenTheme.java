// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dashboard;

import java.util.List;
import java.util.Optional;

import nl.planwerk.chart.Rgb;
import nl.planwerk.chart.Theme;

/** The colours of charts on screen: those of the report, or their counterparts on a dark ground. */
final class ScreenTheme {
    /** Grounds and texts of the dark style sheet. */
    private static final Theme DARK = new Theme(Rgb.of("#e6eaef"), Rgb.of("#aab6c3"), Rgb.of("#6cc5c9"), Rgb.of("#4b5866"),
            Rgb.of("#323b45"), Rgb.of("#282f37"), List.of(Rgb.of("#6cc5c9"), Rgb.of("#e0a050"), Rgb.of("#bd9fdb"),
                    Rgb.of("#a3b3bd"), Rgb.of("#aabf4f"), Rgb.of("#e8897e")), Theme.neutral().sizes(),
            Theme.neutral().spacing());
    private static final double STEP = 0.1;

    private ScreenTheme() {
    }

    /**
     * The theme for a ground.
     *
     * @param accent the cluster's colour as {@code #rrggbb}; on a dark ground it is made as light as it has to be
     */
    static Theme of(boolean dark, Optional<String> accent) {
        if (!dark) {
            return Theme.inColour(accent).theme();
        }
        try {
            return accent.map(Rgb::of).map(ScreenTheme::lightened).map(DARK::withAccent).orElse(DARK);
        } catch (IllegalArgumentException noColour) {
            return DARK;
        }
    }

    private static Rgb lightened(Rgb colour) {
        Rgb light = colour;
        for (double share = STEP; share < 1 && light.contrast(DARK.panel()) < Theme.TEXT_CONTRAST; share += STEP) {
            light = colour.mix(Rgb.WHITE, share);
        }
        return light;
    }
}
