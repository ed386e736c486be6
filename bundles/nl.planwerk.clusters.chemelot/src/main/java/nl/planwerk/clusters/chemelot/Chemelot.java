// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot;

import java.util.List;
import java.util.Map;

import nl.planwerk.model.format.BundleLabels;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.Field;
import nl.planwerk.vocabulary.Sites;

/** What the cluster Chemelot adds to the vocabulary. */
public final class Chemelot {
    /** The cluster's id. */
    public static final String ID = "chemelot";
    /** Version of its vocabulary, as OSGi version text. */
    public static final String VERSION = "1.0.0";
    private static final String L10N = "OSGI-INF/l10n/clusters-chemelot";
    /** The sentences of its checks. */
    public static final Messages TEXTS = Messages.of(Chemelot.class, L10N);

    /** Into the site, or out of it and how. */
    public static final String FLOW_DIRECTION = ID + ":flowDirection";
    /** What carbon comes from. */
    public static final String CARBON_ORIGIN = ID + ":carbonOrigin";
    /** What is supplied to all plants of the site. */
    public static final String UTILITY_KIND = ID + ":utilityKind";

    /**
     * Who holds the emission permit of a site. At Chemelot one company holds the permits of installations that others
     * operate, so the permit does not tell whose emission it is.
     */
    public static final Field<String> PERMIT_HOLDER = Field.text(ID + ":permitHolder");

    static final ChapterType CARBON_CHAPTER = new ChapterType(ID + ":carbon", 1810, false);
    static final ChapterType NITROUS_OXIDE_CHAPTER = new ChapterType(ID + ":nitrousOxide", 1820, false);
    static final ChapterType UTILITY_CHAPTER = new ChapterType(ID + ":siteUtilities", 1830, false);

    private Chemelot() {
    }

    /** The contribution: the carbon balance, sources of nitrous oxide, site utilities, and the permit holder of a site. */
    public static Contribution contribution() {
        return new Contribution(ID, VERSION, List.of(CARBON_CHAPTER, NITROUS_OXIDE_CHAPTER, UTILITY_CHAPTER),
                List.of(CarbonFlows.SECTION, NitrousOxideSources.SECTION, SiteUtilities.SECTION),
                List.of(CodeList.of(FLOW_DIRECTION, CarbonFlows.IN, CarbonFlows.PRODUCT, CarbonFlows.EMISSION,
                                CarbonFlows.WASTE),
                        CodeList.of(CARBON_ORIGIN, "fossil", "biogenic", "recycled", "capturedCo2"),
                        CodeList.of(UTILITY_KIND, "steam", "electricity", "water", "wasteWater", "gases",
                                "logistics")),
                List.of(), Map.of(Sites.TYPE.id(), List.of(PERMIT_HOLDER)),
                BundleLabels.of(Chemelot.class, L10N));
    }
}
