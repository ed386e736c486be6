// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk;

import java.util.List;
import java.util.Map;

import nl.planwerk.model.format.BundleLabels;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.Contribution;

/** What the cluster Rijnmond/Moerdijk adds to the vocabulary. */
public final class RijnmondMoerdijk {
    /** The cluster's id. */
    public static final String ID = "rijnmond-moerdijk";
    /** Version of its vocabulary, as OSGi version text. */
    public static final String VERSION = "1.0.0";
    private static final String L10N = "OSGI-INF/l10n/clusters-" + ID;
    /** The sentences of its checks. */
    public static final Messages TEXTS = Messages.of(RijnmondMoerdijk.class, L10N);

    /** Capture, transport or storage of CO2. */
    public static final String LINK_KIND = ID + ":linkKind";
    /** What an import terminal takes in. */
    public static final String MOLECULE = ID + ":molecule";
    /** What the carbon of a fuel comes from. */
    public static final String FUEL_ORIGIN = ID + ":fuelOrigin";

    static final ChapterType CO2_CHAPTER = new ChapterType(ID + ":co2Chain", 1810, false);
    static final ChapterType IMPORT_CHAPTER = new ChapterType(ID + ":importAndFuels", 1820, false);

    private RijnmondMoerdijk() {
    }

    /** The contribution: the CO2 chain, import terminals and fuel products, each chapter with its sections. */
    public static Contribution contribution() {
        return new Contribution(ID, VERSION, List.of(CO2_CHAPTER, IMPORT_CHAPTER),
                List.of(Co2Links.SECTION, ImportTerminals.SECTION, FuelProducts.SECTION),
                List.of(CodeList.of(LINK_KIND, Co2Links.CAPTURE, Co2Links.TRANSPORT, Co2Links.STORAGE),
                        CodeList.of(MOLECULE, "hydrogen", "ammonia", "methanol", "organicCarrier", "naturalGas"),
                        CodeList.of(FUEL_ORIGIN, "fossil", "biogenic", "recycled", "synthetic")),
                List.of(), Map.of(), BundleLabels.of(RijnmondMoerdijk.class, L10N));
    }
}
