// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordzeekanaalgebied.ui.internal;

import java.util.List;

import nl.planwerk.clusters.noordzeekanaalgebied.Noordzeekanaalgebied;
import nl.planwerk.workbench.ClusterEditor;
import org.osgi.service.component.annotations.Component;

/** The editor of the plans of Noordzeekanaalgebied: it opens on the figures that matter most there. */
@Component(service = ClusterEditor.class)
public final class NoordzeekanaalgebiedEditor implements ClusterEditor {

    @Override
    public String cluster() {
        return Noordzeekanaalgebied.ID;
    }

    @Override
    public String descriptor() {
        return "nl.planwerk.part.editor." + Noordzeekanaalgebied.ID;
    }

    @Override
    public String startPage() {
        return Noordzeekanaalgebied.ID + ":steelRoute";
    }

    @Override
    public List<String> pageOrder() {
        return List.of("plan", Noordzeekanaalgebied.ID + ":steelRoute", Noordzeekanaalgebied.ID + ":processGas");
    }
}
