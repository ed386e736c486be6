// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot.internal;

import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.cluster.ResourceCluster;
import nl.planwerk.clusters.chemelot.Chemelot;
import org.osgi.service.component.annotations.Component;

/** Brings Chemelot into Planwerk. */
@Component(service = ClusterPlugin.class)
public final class ChemelotPlugin extends ResourceCluster {

    public ChemelotPlugin() {
        super(Chemelot.contribution(), Chemelot.class, "#6a2c70");
    }
}
