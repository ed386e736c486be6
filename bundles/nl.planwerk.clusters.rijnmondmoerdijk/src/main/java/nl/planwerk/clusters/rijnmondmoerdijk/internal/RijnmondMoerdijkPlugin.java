// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk.internal;

import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.cluster.ResourceCluster;
import nl.planwerk.clusters.rijnmondmoerdijk.RijnmondMoerdijk;
import org.osgi.service.component.annotations.Component;

/** Brings Rijnmond/Moerdijk into Planwerk. */
@Component(service = ClusterPlugin.class)
public final class RijnmondMoerdijkPlugin extends ResourceCluster {

    public RijnmondMoerdijkPlugin() {
        super(RijnmondMoerdijk.contribution(), RijnmondMoerdijk.class, "#1f4e79");
    }
}
