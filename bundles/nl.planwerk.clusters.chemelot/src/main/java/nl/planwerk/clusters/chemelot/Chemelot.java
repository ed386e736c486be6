// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot;

import java.util.List;
import java.util.Map;

import nl.planwerk.cluster.Cluster;
import nl.planwerk.model.format.BundleLabels;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.LocalizedText;
import nl.planwerk.vocabulary.Groups;
import nl.planwerk.vocabulary.Sites;

/** The cluster Chemelot and what it adds to every plan's vocabulary. */
public final class Chemelot {
    /** The cluster's id. */
    public static final String ID = "chemelot";
    /** Version of its vocabulary. */
    public static final String VERSION = "1.0.0";

    /**
     * Who holds the emission permit of a site. At Chemelot one company holds the permits of installations that others
     * operate, so the permit does not tell whose emission it is.
     */
    public static final Field<String> PERMIT_HOLDER = Field.text(ID + ":permitHolder").in(Groups.MAIN);

    private Chemelot() {
    }

    /** Its identity. */
    public static Cluster cluster() {
        return new Cluster(ID, VERSION, new LocalizedText(Map.of("nl", "Chemelot")),
                List.of("Zuid-Limburg", "Cluster Chemelot"));
    }

    /** What the cluster contributes. */
    public static Contribution contribution() {
        return new Contribution(ID, VERSION, List.of(), List.of(NitrousOxideSources.SECTION), List.of(), List.of(),
                Map.of(Sites.TYPE.id(), List.of(PERMIT_HOLDER)),
                BundleLabels.of(Chemelot.class, "OSGI-INF/l10n/clusters-chemelot"));
    }
}
