// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.voorbeeld.internal;

import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.cluster.ResourceCluster;
import nl.planwerk.clusters.voorbeeld.Voorbeeld;
import org.osgi.service.component.annotations.Component;

/** Brings the example cluster into Planwerk. */
@Component(service = ClusterPlugin.class)
public final class VoorbeeldPlugin extends ResourceCluster {

    public VoorbeeldPlugin() {
        super(Voorbeeld.contribution(), Voorbeeld.class, "#5b4a8a");
    }
}
