// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;

/**
 * The one place through which clusters are reached. It follows plugins that come and go, and stands between them and the
 * rest: whatever a plugin does wrong becomes a {@link PluginProblem}, and everything else goes on. Safe for use by several
 * threads.
 */
@ProviderType
public interface ClusterRegistry {

    /** The clusters that are there now, by id. */
    List<Cluster> clusters();

    /** The cluster of that id. */
    Optional<Cluster> cluster(String id);

    /**
     * The vocabulary in which a plan of that plugin is read: the core's with the cluster's, or the core's alone if the
     * plugin is not there, so that the plan opens and keeps what it cannot show. The plugin's version plays no part.
     */
    Vocabulary vocabularyFor(PluginStamp plugin);

    /** A new, empty plan of that cluster; empty if there is no such cluster or its template cannot be read. */
    Optional<Plan> template(String id);

    /** The sample plan of that cluster; empty if there is no such cluster or it has no readable sample. */
    Optional<Plan> sample(String id);

    /** What is wrong with the plugins that are there now. */
    List<PluginProblem> problems();
}
