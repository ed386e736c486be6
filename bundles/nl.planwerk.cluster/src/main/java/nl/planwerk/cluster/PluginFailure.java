// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster;

/** A call into a plugin failed. */
public final class PluginFailure extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient PluginProblem problem;

    public PluginFailure(PluginProblem problem, Throwable cause) {
        super(problem.plugin() + ": " + problem.detail(), cause);
        this.problem = problem;
    }

    public PluginProblem problem() {
        return problem;
    }
}
