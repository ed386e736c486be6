// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.overigeindustrie.ui.internal;

import java.util.List;

import nl.planwerk.clusters.overigeindustrie.OverigeIndustrie;
import nl.planwerk.workbench.ClusterEditor;
import org.osgi.service.component.annotations.Component;

/** The editor of the plans of Overige industrie: it opens on the figures that matter most there. */
@Component(service = ClusterEditor.class)
public final class OverigeIndustrieEditor implements ClusterEditor {

    @Override
    public String cluster() {
        return OverigeIndustrie.ID;
    }

    @Override
    public String descriptor() {
        return "nl.planwerk.part.editor." + OverigeIndustrie.ID;
    }

    @Override
    public String startPage() {
        return OverigeIndustrie.ID + ":sectorProvince";
    }

    @Override
    public List<String> pageOrder() {
        return List.of("plan", OverigeIndustrie.ID + ":sectorProvince");
    }
}
