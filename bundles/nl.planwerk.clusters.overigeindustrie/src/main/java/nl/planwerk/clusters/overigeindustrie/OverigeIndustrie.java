// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.overigeindustrie;

import java.util.List;
import java.util.Map;

import nl.planwerk.cluster.Cluster;
import nl.planwerk.model.format.BundleLabels;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.Groups;
import nl.planwerk.vocabulary.Sites;

/** What the cluster Overige industrie (Cluster 6) adds to the vocabulary. */
public final class OverigeIndustrie {
    /** The cluster's id. */
    public static final String ID = "overige-industrie";
    /** Version of its vocabulary, as OSGi version text. */
    public static final String VERSION = "1.0.0";

    /** How far a site lies from the nearest main pipeline for hydrogen or CO2. */
    public static final Field<Quantity> BACKBONE_DISTANCE =
            Field.number(ID + ":backboneDistance", "km").notNegative().in(Groups.LOCATION);

    static final ChapterType MATRIX_CHAPTER = new ChapterType(ID + ":sectorsAndProvinces", 1810, false);
    static final ChapterType HUB_CHAPTER = new ChapterType(ID + ":energyHubs", 1820, false);

    private OverigeIndustrie() {
    }

    /** The contribution: sectors, sites taken together, energy hubs, and the distance of a site to main pipelines. */
    public static Contribution contribution() {
        return new Contribution(ID, VERSION, List.of(MATRIX_CHAPTER, HUB_CHAPTER),
                List.of(Sectors.SECTION, AggregatedSites.SECTION, EnergyHubs.SECTION), List.of(), List.of(),
                Map.of(Sites.TYPE.id(), List.of(BACKBONE_DISTANCE)),
                BundleLabels.of(OverigeIndustrie.class, "OSGI-INF/l10n/clusters-" + ID));
    }
}
