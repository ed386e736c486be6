// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster;

import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;

import nl.planwerk.model.schema.Contribution;

/**
 * What a bundle offers as a service to bring a cluster into Planwerk. Its checks, chapters and editor pages are services
 * of their own.
 *
 * <p>Nobody but the {@link ClusterRegistry} calls it, once per method while the plugin is there; a plugin may be slow or
 * throw without harm to the rest.
 */
@ConsumerType
public interface ClusterPlugin {

    /** Which cluster this is. */
    Cluster cluster();

    /**
     * What the cluster adds to the core's vocabulary. Its id and version are the cluster's; its sections, entity types,
     * code lists and extra fields have ids that begin with {@code <cluster id>:}.
     */
    Contribution contribution();

    /** The plan file from which every new plan of the cluster starts: profile filled in, chapters empty. */
    byte[] template();

    /** A plan file that shows what a plan of the cluster looks like, if there is one. */
    Optional<byte[]> sample();
}
