// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot.ui.internal;

import java.util.List;

import nl.planwerk.clusters.chemelot.Chemelot;
import nl.planwerk.workbench.ClusterEditor;
import org.osgi.service.component.annotations.Component;

/** The editor of the plans of Chemelot: it opens on the figures that matter most there. */
@Component(service = ClusterEditor.class)
public final class ChemelotEditor implements ClusterEditor {

    @Override
    public String cluster() {
        return Chemelot.ID;
    }

    @Override
    public String descriptor() {
        return "nl.planwerk.part.editor." + Chemelot.ID;
    }

    @Override
    public String startPage() {
        return Chemelot.ID + ":carbonBalance";
    }

    @Override
    public List<String> pageOrder() {
        return List.of("plan", Chemelot.ID + ":carbonBalance");
    }
}
