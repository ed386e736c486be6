// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster;

import java.util.Optional;

import nl.planwerk.chart.Theme;

/**
 * The look that a cluster gives to its reports.
 *
 * @param theme   empty if it brings none, or none that can be used
 * @param refusal why the one that it brings is not used
 */
public record ClusterTheme(Optional<Theme> theme, Optional<PluginProblem> refusal) {
    /** The cluster brings no theme. */
    public static final ClusterTheme NONE = new ClusterTheme(Optional.empty(), Optional.empty());
}
