// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.overigeindustrie.internal;

import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.cluster.ResourceCluster;
import nl.planwerk.clusters.overigeindustrie.OverigeIndustrie;
import org.osgi.service.component.annotations.Component;

/** Brings Overige industrie into Planwerk. */
@Component(service = ClusterPlugin.class)
public final class OverigeIndustriePlugin extends ResourceCluster {

    public OverigeIndustriePlugin() {
        super(OverigeIndustrie.contribution(), OverigeIndustrie.class, "#5b3a8c");
    }
}
