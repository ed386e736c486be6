// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.zeeland.internal;

import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.cluster.ResourceCluster;
import nl.planwerk.clusters.zeeland.Zeeland;
import org.osgi.service.component.annotations.Component;

/** Brings Zeeland into Planwerk. */
@Component(service = ClusterPlugin.class)
public final class ZeelandPlugin extends ResourceCluster {

    public ZeelandPlugin() {
        super(Zeeland.contribution(), Zeeland.class, "#0a5a7d");
    }
}
