// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordnederland;

import java.util.List;
import java.util.Map;

import nl.planwerk.model.format.BundleLabels;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.Field;
import nl.planwerk.vocabulary.Sites;

/** What the cluster Noord-Nederland adds to the vocabulary. */
public final class NoordNederland {
    /** The cluster's id. */
    public static final String ID = "noord-nederland";
    /** Version of its vocabulary, as OSGi version text. */
    public static final String VERSION = "1.0.0";
    private static final String L10N = "OSGI-INF/l10n/clusters-" + ID;
    /** The sentences of its checks. */
    public static final Messages TEXTS = Messages.of(NoordNederland.class, L10N);

    /** Industry, or energy for others. */
    public static final String SPHERE_LIST = ID + ":sphere";
    /** Where in the hydrogen chain a project stands. */
    public static final String CHAIN_LINK = ID + ":chainLink";
    /** What a bio feedstock comes from. */
    public static final String BIO_ORIGIN = ID + ":bioOrigin";
    /** Whether biomass becomes a product or energy. */
    public static final String BIO_USE = ID + ":bioUse";

    /** Code of {@link #SPHERE_LIST}: emissions of the energy sector are shown apart from those of the industry. */
    public static final Field<String> SPHERE = Field.choice(ID + ":sphere", SPHERE_LIST);

    static final ChapterType INTENSITY_CHAPTER = new ChapterType(ID + ":intensity", 1810, false);
    static final ChapterType VALLEY_CHAPTER = new ChapterType(ID + ":hydrogenAndBio", 1820, false);

    private NoordNederland() {
    }

    /** The contribution: production volumes, the hydrogen valley, bio feedstock, and the sphere of a site. */
    public static Contribution contribution() {
        return new Contribution(ID, VERSION, List.of(INTENSITY_CHAPTER, VALLEY_CHAPTER),
                List.of(Productions.SECTION, ValleyProjects.SECTION, BioFeedstocks.SECTION),
                List.of(CodeList.of(SPHERE_LIST, EnergySplit.INDUSTRY, EnergySplit.ENERGY),
                        CodeList.of(CHAIN_LINK, "production", "transport", "storage", "use"),
                        CodeList.of(BIO_ORIGIN, "wood", "sugar", "starch", "residue", "otherBio"),
                        CodeList.of(BIO_USE, "feedstock", "energy")),
                List.of(), Map.of(Sites.TYPE.id(), List.of(SPHERE)),
                BundleLabels.of(NoordNederland.class, L10N));
    }
}
