// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package #package#;

import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.cluster.ResourceCluster;
import org.osgi.service.component.annotations.Component;

/** Brings the cluster into Planwerk. New plans begin with the file {@code template.plan.json} beside this class. */
@Component(service = ClusterPlugin.class)
public final class OwnPlugin extends ResourceCluster {

    public OwnPlugin() {
        super(OwnCluster.contribution(), OwnPlugin.class, "#accent#");
    }
}
