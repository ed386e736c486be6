// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.planwerk.model.format.BundleLabels;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.Labels;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;

/** What the core contributes to every plan: the one list of all its record kinds. */
public final class CoreVocabulary {
    /** The core's contributor id. */
    public static final String ID = "core";
    /** Version of the core's vocabulary, as OSGi version text. */
    public static final String VERSION = "1.1.0";

    private static final List<SectionType> SECTIONS = List.of(
            Chapters.SECTION,
            SignOffs.SECTION,
            SystemBoundaries.SECTION,
            Profile.SECTION,
            Companies.SECTION,
            Sites.SECTION,
            Goals.SECTION,
            Measures.SECTION,
            Exchanges.SECTION,
            CoSitings.SECTION,
            WindLinks.SECTION,
            HeatNetworks.SECTION,
            EnergyFlows.SECTION,
            Infrastructure.SECTION,
            Pilots.SECTION,
            Obstacles.SECTION,
            Instruments.SECTION,
            Stakeholders.SECTION,
            Milestones.SECTION,
            Decisions.SECTION,
            Risks.SECTION,
            Indicators.SECTION,
            Scenarios.SECTION,
            Assumptions.SECTION,
            GlossaryTerms.SECTION,
            References.SECTION,
            Revisions.SECTION,
            AcceptedWarnings.SECTION,
            Comments.SECTION,
            SpellingWords.SECTION);

    private CoreVocabulary() {
    }

    /** The core's contribution: first in every vocabulary. */
    public static Contribution contribution() {
        return new Contribution(ID, VERSION, ChapterTypes.ALL, SECTIONS, CodeLists.all(), Units.ALL, Map.of(), labels());
    }

    private static Labels labels() {
        return BundleLabels.of(CoreVocabulary.class, "OSGI-INF/l10n/vocabulary");
    }

    /**
     * The vocabulary of the core with these further contributions.
     *
     * @throws IllegalArgumentException naming the clash, if two contributors use one id
     */
    public static Vocabulary with(Contribution... others) {
        List<Contribution> all = new ArrayList<>();
        all.add(contribution());
        all.addAll(List.of(others));
        return Vocabulary.of(Plans.TYPE, all);
    }
}
