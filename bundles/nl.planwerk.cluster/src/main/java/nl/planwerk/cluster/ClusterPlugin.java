// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.Vocabulary;

/**
 * What makes a cluster. Offered as an OSGi service; whatever it throws is caught by the {@link ClusterRegistry} and shown
 * as a {@link PluginProblem}.
 */
public interface ClusterPlugin {

    /** Id in lower case with hyphens, such as {@code chemelot}; it prefixes the ids of the cluster's own sections and fields. */
    String id();

    /** OSGi version text; a plan names the version it was last written with. */
    String version();

    /** The cluster's name in that language. */
    String name(Locale locale);

    /** What the cluster adds to the core's vocabulary; its id is {@link #id()}. */
    Contribution contribution();

    /**
     * A new plan: the cluster's profile filled in, and its chapters, empty or with a few words of guidance.
     *
     * @param vocabulary the core's and this cluster's
     */
    Plan template(Vocabulary vocabulary);

    /**
     * The colour by which its reports and pages are known, as {@code #rrggbb}. A colour on which or in which text cannot
     * be read is not used.
     */
    default Optional<String> accent() {
        return Optional.empty();
    }

    /**
     * The logo on the cover of its reports: a PNG or JPEG picture of at most a megabyte.
     *
     * @throws IOException if it cannot be read
     */
    default Optional<InputStream> logo() throws IOException {
        return Optional.empty();
    }

    /**
     * The look of its reports: a theme as a plan may have one among its files, in JSON, of at most a hundred kilobytes. A plan's
     * own theme goes before it; what it leaves out is as in the neutral theme, in {@link #accent()}. One that cannot be used
     * is told to the user, and its reports look as those of a cluster without a theme.
     *
     * @throws IOException if it cannot be read
     */
    default Optional<InputStream> theme() throws IOException {
        return Optional.empty();
    }

    /**
     * The sample plan, as the bytes of a plan file.
     *
     * @throws IOException if it cannot be read
     */
    default Optional<InputStream> sample() throws IOException {
        return Optional.empty();
    }
}
