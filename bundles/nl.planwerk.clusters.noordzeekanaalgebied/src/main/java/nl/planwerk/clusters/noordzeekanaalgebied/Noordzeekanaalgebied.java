// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordzeekanaalgebied;

import java.util.List;
import java.util.Map;

import nl.planwerk.model.format.BundleLabels;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.Contribution;

/** What the cluster Noordzeekanaalgebied adds to the vocabulary. */
public final class Noordzeekanaalgebied {
    /** The cluster's id. */
    public static final String ID = "noordzeekanaalgebied";
    /** Version of its vocabulary, as OSGi version text. */
    public static final String VERSION = "1.0.0";
    private static final String L10N = "OSGI-INF/l10n/clusters-" + ID;
    /** The sentences of its checks. */
    public static final Messages TEXTS = Messages.of(Noordzeekanaalgebied.class, L10N);

    /** The gases that steelmaking leaves. */
    public static final String PROCESS_GAS = ID + ":processGas";
    /** What people and nature around the industry suffer from. */
    public static final String THEME = ID + ":theme";

    static final ChapterType STEEL_CHAPTER = new ChapterType(ID + ":steel", 1810, false);
    static final ChapterType LIVING_CHAPTER = new ChapterType(ID + ":livingEnvironment", 1820, false);

    private Noordzeekanaalgebied() {
    }

    /** The contribution: the steel route, the allocation of process gas, and measures for the living environment. */
    public static Contribution contribution() {
        return new Contribution(ID, VERSION, List.of(STEEL_CHAPTER, LIVING_CHAPTER),
                List.of(SteelSteps.SECTION, GasAllocations.SECTION, LivingEnvironment.SECTION),
                List.of(CodeList.of(PROCESS_GAS, "blastFurnaceGas", "cokeOvenGas", "converterGas", "mixed"),
                        CodeList.of(THEME, "dust", "heavyMetals", "aromatics", "nitrogenOxides", "noise", "odour",
                                "safety")),
                List.of(), Map.of(), BundleLabels.of(Noordzeekanaalgebied.class, L10N));
    }
}
