// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import nl.planwerk.cluster.PluginProblem;

/** The problems of one plugin: each is logged and kept once, and no more than a handful are kept. */
final class ProblemLog {
    private static final int MOST = 20;

    private final Set<PluginProblem> problems = new LinkedHashSet<>();
    private final BiConsumer<PluginProblem, Throwable> log;

    ProblemLog(BiConsumer<PluginProblem, Throwable> log) {
        this.log = log;
    }

    void add(PluginProblem problem, Throwable cause) {
        synchronized (problems) {
            if (problems.size() >= MOST || !problems.add(problem)) {
                return;
            }
        }
        log.accept(problem, cause);
    }

    List<PluginProblem> all() {
        synchronized (problems) {
            return new ArrayList<>(problems);
        }
    }
}
