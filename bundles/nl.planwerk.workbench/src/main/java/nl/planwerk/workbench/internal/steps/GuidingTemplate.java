// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.steps;

import java.util.Optional;

import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.cluster.PluginFailure;
import nl.planwerk.model.plan.Plan;

/** The template whose texts are guidance in the plans of a cluster: made when it is first asked for, on any thread. */
final class GuidingTemplate {
    private final ClusterRegistry clusters;
    private final String cluster;
    private boolean made;
    private Optional<Plan> template = Optional.empty();

    GuidingTemplate(ClusterRegistry clusters, String cluster) {
        this.clusters = clusters;
        this.cluster = cluster;
    }

    /** The template; empty if the cluster is not there or fails, which the registry tells. */
    synchronized Optional<Plan> get() {
        if (!made) {
            made = true;
            try {
                template = Optional.of(clusters.template(cluster));
            } catch (PluginFailure e) {
                template = Optional.empty();
            }
        }
        return template;
    }
}
