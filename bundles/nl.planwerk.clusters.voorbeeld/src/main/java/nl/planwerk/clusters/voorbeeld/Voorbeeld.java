// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.voorbeeld;

import java.util.List;
import java.util.Map;

import nl.planwerk.model.format.BundleLabels;
import nl.planwerk.model.schema.Contribution;

/**
 * The example cluster. It adds nothing to the core's vocabulary; its sample plan holds every kind of record, and every field
 * of each. All that is in it is fictitious.
 */
public final class Voorbeeld {
    /** The cluster's id. */
    public static final String ID = "voorbeeld";
    /** Its version, as OSGi version text. */
    public static final String VERSION = "1.0.0";

    private Voorbeeld() {
    }

    /** A contribution of nothing but the cluster's name. */
    public static Contribution contribution() {
        return new Contribution(ID, VERSION, List.of(), List.of(), List.of(), List.of(), Map.of(),
                BundleLabels.of(Voorbeeld.class, "OSGI-INF/l10n/clusters-voorbeeld"));
    }
}
