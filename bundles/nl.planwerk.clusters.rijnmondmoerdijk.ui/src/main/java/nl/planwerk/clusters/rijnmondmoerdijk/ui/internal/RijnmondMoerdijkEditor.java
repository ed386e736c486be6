// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk.ui.internal;

import java.util.List;

import nl.planwerk.clusters.rijnmondmoerdijk.RijnmondMoerdijk;
import nl.planwerk.workbench.ClusterEditor;
import org.osgi.service.component.annotations.Component;

/** The editor of the plans of Rijnmond/Moerdijk: it opens on the figures that matter most there. */
@Component(service = ClusterEditor.class)
public final class RijnmondMoerdijkEditor implements ClusterEditor {

    @Override
    public String cluster() {
        return RijnmondMoerdijk.ID;
    }

    @Override
    public String descriptor() {
        return "nl.planwerk.part.editor." + RijnmondMoerdijk.ID;
    }

    @Override
    public String startPage() {
        return RijnmondMoerdijk.ID + ":co2Chain";
    }

    @Override
    public List<String> pageOrder() {
        return List.of("plan", RijnmondMoerdijk.ID + ":co2Chain", RijnmondMoerdijk.ID + ":effectPlaces");
    }
}
