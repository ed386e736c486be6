// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.Vocabulary;

/**
 * A cluster whose plans are files of its bundle: {@code template.plan.json} and {@code sample.plan.json}, both beside its
 * owner class. Its name stands among the texts of its contribution, under {@code <id>:cluster.name}. A plugin is then no
 * more than its data and its descriptions:
 *
 * <pre>{@code
 * @Component(service = ClusterPlugin.class)
 * public final class HarbourPlugin extends ResourceCluster {
 *     public HarbourPlugin() {
 *         super(Harbour.contribution(), Harbour.class, "#1f4e79");
 *     }
 * }
 * }</pre>
 */
public abstract class ResourceCluster implements ClusterPlugin {
    private static final String TEMPLATE = "template.plan.json";
    private static final String LOGO = "logo.png";
    private static final String THEME = "theme.json";
    private static final String SAMPLE = "sample.plan.json";

    private final Contribution contribution;
    private final Class<?> owner;
    private final String accent;

    /**
     * Describes the cluster.
     *
     * @param contribution its id and version are the cluster's
     * @param owner        a class of the plugin's bundle; the plan files lie beside it, and so do a {@code logo.png} and
     *                     a {@code theme.json} if there are any
     * @param accent       see {@link ClusterPlugin#accent()}
     */
    protected ResourceCluster(Contribution contribution, Class<?> owner, String accent) {
        this.contribution = contribution;
        this.owner = owner;
        this.accent = accent;
    }

    @Override
    public final String id() {
        return contribution.id();
    }

    @Override
    public final String version() {
        return contribution.version();
    }

    @Override
    public final String name(Locale locale) {
        return contribution.labels().find(id() + ":cluster.name", locale).orElse(id());
    }

    @Override
    public final Contribution contribution() {
        return contribution;
    }

    @Override
    public final Optional<String> accent() {
        return Optional.of(accent);
    }

    @Override
    public Plan template(Vocabulary vocabulary) {
        try (InputStream in = open(TEMPLATE).orElseThrow(() -> new FileNotFoundException(TEMPLATE))) {
            return new PlanCodec().read(in, TEMPLATE, stamp -> vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<InputStream> logo() throws IOException {
        return open(LOGO);
    }

    @Override
    public Optional<InputStream> theme() throws IOException {
        return open(THEME);
    }

    @Override
    public Optional<InputStream> sample() throws IOException {
        return open(SAMPLE);
    }

    private Optional<InputStream> open(String name) {
        return Optional.ofNullable(owner.getResourceAsStream(name));
    }
}
