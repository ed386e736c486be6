// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot;

import java.util.List;
import java.util.Map;

import nl.planwerk.model.format.BundleLabels;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.Field;
import nl.planwerk.vocabulary.Sites;

/** What the cluster Chemelot adds to the vocabulary. */
public final class Chemelot {
    /** The cluster's id. */
    public static final String ID = "chemelot";
    /** Version of its vocabulary, as OSGi version text. */
    public static final String VERSION = "1.0.0";

    /**
     * Who holds the emission permit of a site. At Chemelot one company holds the permits of installations that others
     * operate, so the permit does not tell whose emission it is.
     */
    public static final Field<String> PERMIT_HOLDER = Field.text(ID + ":permitHolder");

    private Chemelot() {
    }

    /** The contribution: sources of nitrous oxide, and the permit holder of a site. */
    public static Contribution contribution() {
        return new Contribution(ID, VERSION, List.of(), List.of(NitrousOxideSources.SECTION), List.of(), List.of(),
                Map.of(Sites.TYPE.id(), List.of(PERMIT_HOLDER)),
                BundleLabels.of(Chemelot.class, "OSGI-INF/l10n/clusters-chemelot"));
    }
}
