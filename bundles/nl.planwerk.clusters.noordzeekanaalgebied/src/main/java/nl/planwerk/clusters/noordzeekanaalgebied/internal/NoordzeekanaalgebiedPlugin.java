// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordzeekanaalgebied.internal;

import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.cluster.ResourceCluster;
import nl.planwerk.clusters.noordzeekanaalgebied.Noordzeekanaalgebied;
import org.osgi.service.component.annotations.Component;

/** Brings Noordzeekanaalgebied into Planwerk. */
@Component(service = ClusterPlugin.class)
public final class NoordzeekanaalgebiedPlugin extends ResourceCluster {

    public NoordzeekanaalgebiedPlugin() {
        super(Noordzeekanaalgebied.contribution(), Noordzeekanaalgebied.class, "#7a3b10");
    }
}
