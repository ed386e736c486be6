// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster;

import java.util.List;
import java.util.Optional;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;

/**
 * The one guarded way to what clusters contribute. A plugin that throws, is registered twice or contributes nonsense is
 * listed in {@link #problems()} and harms nobody else. Safe for use by several threads.
 */
public interface ClusterRegistry {

    /** The clusters that work, by id. */
    List<Cluster> clusters();

    /** The cluster of that id, if it is installed and works. */
    Optional<Cluster> cluster(String id);

    /** The vocabulary for a plan of that plugin: the core's alone if the plugin is not there. */
    Vocabulary vocabularyFor(PluginStamp plugin);

    /**
     * A new plan from the cluster's template.
     *
     * @throws PluginFailure if there is no such cluster or its template fails
     */
    Plan template(String id) throws PluginFailure;

    /**
     * The bytes of the cluster's sample plan, at most 64 MiB; empty if it has none.
     *
     * @throws PluginFailure if there is no such cluster or its sample cannot be read
     */
    Optional<byte[]> sample(String id) throws PluginFailure;

    /** The logo of a cluster, if it brings one; none of a plugin that fails, which is logged, or that is not there. */
    default Optional<byte[]> logo(String id) {
        return Optional.empty();
    }

    /** The look of a cluster's reports; {@link ClusterTheme#NONE} of a cluster that is not there. */
    default ClusterTheme theme(String id) {
        return ClusterTheme.NONE;
    }

    /**
     * Under which names the cluster is known, where it lies and who runs it.
     *
     * @throws PluginFailure if there is no such cluster or its template fails
     */
    default ClusterIdentity identity(String id) throws PluginFailure {
        return ClusterIdentity.of(template(id));
    }

    /** What is wrong with the plugins that are there. */
    List<PluginProblem> problems();

    /** What is wrong with the plugins of one bundle, by the bundle's id. */
    default List<PluginProblem> problemsOf(long bundle) {
        return List.of();
    }
}
