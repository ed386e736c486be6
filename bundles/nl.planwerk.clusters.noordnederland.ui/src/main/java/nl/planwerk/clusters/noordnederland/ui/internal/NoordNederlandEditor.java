// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordnederland.ui.internal;

import java.util.List;

import nl.planwerk.clusters.noordnederland.NoordNederland;
import nl.planwerk.workbench.ClusterEditor;
import org.osgi.service.component.annotations.Component;

/** The editor of the plans of Noord-Nederland: it opens on the figures that matter most there. */
@Component(service = ClusterEditor.class)
public final class NoordNederlandEditor implements ClusterEditor {

    @Override
    public String cluster() {
        return NoordNederland.ID;
    }

    @Override
    public String descriptor() {
        return "nl.planwerk.part.editor." + NoordNederland.ID;
    }

    @Override
    public String startPage() {
        return NoordNederland.ID + ":intensity";
    }

    @Override
    public List<String> pageOrder() {
        return List.of("plan", NoordNederland.ID + ":intensity", NoordNederland.ID + ":energySplit");
    }
}
