// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.clusters.chemelot.Chemelot;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.Vocabulary;
import org.osgi.service.component.annotations.Component;

/** Brings Chemelot into Planwerk. */
@Component(service = ClusterPlugin.class)
public final class ChemelotPlugin implements ClusterPlugin {
    private static final String TEMPLATE = "/nl/planwerk/clusters/chemelot/template.plan.json";
    private static final String SAMPLE = "/nl/planwerk/clusters/chemelot/sample.plan.json";

    @Override
    public String id() {
        return Chemelot.ID;
    }

    @Override
    public String version() {
        return Chemelot.VERSION;
    }

    @Override
    public String name(Locale locale) {
        return "Chemelot";
    }

    @Override
    public Contribution contribution() {
        return Chemelot.contribution();
    }

    @Override
    public Plan template(Vocabulary vocabulary) {
        try (InputStream in = open(TEMPLATE)) {
            return new PlanCodec().read(in, TEMPLATE, stamp -> vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<InputStream> sample() throws IOException {
        return Optional.of(open(SAMPLE));
    }

    private static InputStream open(String path) throws IOException {
        InputStream in = ChemelotPlugin.class.getResourceAsStream(path);
        if (in == null) {
            throw new FileNotFoundException(path);
        }
        return in;
    }
}
