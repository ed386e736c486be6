// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.feature;

import java.util.List;

/** Which features a process needs. */
public enum FeatureSet {

    /** What the headless commands need. */
    COMMAND_LINE,

    /** All but the command line. */
    WORKBENCH,

    /** Every feature there is. */
    ALL;

    private static final List<String> HEADLESS = List.of("core", "clusters", "cli");
    private static final List<String> FIRST = List.of("core", "clusters");

    /** Whether the feature of this name belongs to the set. */
    public boolean contains(String feature) {
        return switch (this) {
            case ALL -> true;
            case COMMAND_LINE -> HEADLESS.contains(feature);
            case WORKBENCH -> !"cli".equals(feature);
        };
    }

    /** Place of a feature in the order of installing: core, clusters, then the others. */
    static int rank(String feature) {
        int first = FIRST.indexOf(feature);
        return first < 0 ? FIRST.size() : first;
    }
}
