// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.overigeindustrie;

import java.util.List;
import java.util.Map;

import nl.planwerk.model.format.BundleLabels;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.Contribution;

/** What the cluster Overige industrie (Cluster 6) adds to the vocabulary. */
public final class OverigeIndustrie {
    /** The cluster's id. */
    public static final String ID = "overige-industrie";
    /** Version of its vocabulary, as OSGi version text. */
    public static final String VERSION = "1.0.0";
    private static final String L10N = "OSGI-INF/l10n/clusters-" + ID;
    /** The sentences of its checks. */
    public static final Messages TEXTS = Messages.of(OverigeIndustrie.class, L10N);

    static final ChapterType MATRIX_CHAPTER = new ChapterType(ID + ":sectorsAndProvinces", 1810, false);
    static final ChapterType HUB_CHAPTER = new ChapterType(ID + ":energyHubs", 1820, false);

    private OverigeIndustrie() {
    }

    /** The contribution: sectors, companies taken together and energy hubs. */
    public static Contribution contribution() {
        return new Contribution(ID, VERSION, List.of(MATRIX_CHAPTER, HUB_CHAPTER),
                List.of(Sectors.SECTION, AggregatedSites.SECTION, EnergyHubs.SECTION), List.of(), List.of(),
                Map.of(),
                BundleLabels.of(OverigeIndustrie.class, L10N));
    }
}
