// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordnederland.internal;

import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.cluster.ResourceCluster;
import nl.planwerk.clusters.noordnederland.NoordNederland;
import org.osgi.service.component.annotations.Component;

/** Brings Noord-Nederland into Planwerk. */
@Component(service = ClusterPlugin.class)
public final class NoordNederlandPlugin extends ResourceCluster {

    public NoordNederlandPlugin() {
        super(NoordNederland.contribution(), NoordNederland.class, "#0f5c4a");
    }
}
