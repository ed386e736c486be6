// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot.internal;

import java.util.Optional;

import org.osgi.service.component.annotations.Component;

import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.cluster.PlanResource;
import nl.planwerk.clusters.chemelot.Chemelot;
import nl.planwerk.model.schema.Contribution;

/** Brings Chemelot into Planwerk. */
@Component
public final class ChemelotPlugin implements ClusterPlugin {
    private static final String FOLDER = "/nl/planwerk/clusters/chemelot/";

    @Override
    public Cluster cluster() {
        return Chemelot.cluster();
    }

    @Override
    public Contribution contribution() {
        return Chemelot.contribution();
    }

    @Override
    public byte[] template() {
        return PlanResource.read(ChemelotPlugin.class, FOLDER + "template.plan.json");
    }

    @Override
    public Optional<byte[]> sample() {
        return Optional.of(PlanResource.read(ChemelotPlugin.class, FOLDER + "sample.plan.json"));
    }
}
