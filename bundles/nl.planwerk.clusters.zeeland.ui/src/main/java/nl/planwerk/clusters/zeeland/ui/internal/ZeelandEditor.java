// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.zeeland.ui.internal;

import java.util.List;

import nl.planwerk.clusters.zeeland.Zeeland;
import nl.planwerk.workbench.ClusterEditor;
import org.osgi.service.component.annotations.Component;

/** The editor of the plans of Zeeland: it opens on the figures that matter most there. */
@Component(service = ClusterEditor.class)
public final class ZeelandEditor implements ClusterEditor {

    @Override
    public String cluster() {
        return Zeeland.ID;
    }

    @Override
    public String descriptor() {
        return "nl.planwerk.part.editor." + Zeeland.ID;
    }

    @Override
    public String startPage() {
        return Zeeland.ID + ":countryTotals";
    }

    @Override
    public List<String> pageOrder() {
        return List.of("plan", Zeeland.ID + ":countryTotals", Zeeland.ID + ":countryShares");
    }
}
