// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.zeeland;

import java.util.List;
import java.util.Map;

import nl.planwerk.model.format.BundleLabels;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.Contribution;

/** What the cluster Zeeland adds to the vocabulary. */
public final class Zeeland {
    /** The cluster's id. */
    public static final String ID = "zeeland";
    /** Version of its vocabulary, as OSGi version text. */
    public static final String VERSION = "1.0.0";
    private static final String L10N = "OSGI-INF/l10n/clusters-" + ID;
    /** The sentences of its checks. */
    public static final Messages TEXTS = Messages.of(Zeeland.class, L10N);

    /** Countries other than the Netherlands in which the region lies. */
    public static final String COUNTRY = ID + ":country";

    static final ChapterType BORDER_CHAPTER = new ChapterType(ID + ":crossBorder", 1810, false);

    private Zeeland() {
    }

    /** The contribution: sites abroad, pipes that cross the border, and the shares of both countries. */
    public static Contribution contribution() {
        return new Contribution(ID, VERSION, List.of(BORDER_CHAPTER),
                List.of(ForeignSites.SECTION, CrossBorderPipes.SECTION, CountryShares.SECTION),
                List.of(CodeList.of(COUNTRY, "belgium", "otherCountry")), List.of(), Map.of(),
                BundleLabels.of(Zeeland.class, L10N));
    }
}
