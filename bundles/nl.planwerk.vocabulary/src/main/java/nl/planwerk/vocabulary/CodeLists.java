// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.schema.CodeList;
import nl.planwerk.vocabulary.internal.CodeListReader;

/**
 * Ids of the core's code lists. The codes themselves are dated data, in {@code code-lists.json} beside this class.
 */
public final class CodeLists {
    public static final String PLAN_TYPE = "planType";
    public static final String PLAN_STATUS = "planStatus";
    public static final String LANGUAGE = "language";
    /** Which assessment report of the IPCC the warming potentials come from. */
    public static final String GWP_SET = "gwpSet";
    public static final String CHAPTER_STATUS = "chapterStatus";
    public static final String PROVINCE = "province";
    public static final String SECTOR = "sector";
    public static final String PARTY_ROLE = "partyRole";
    public static final String REGISTER_STATUS = "registerStatus";
    public static final String ROUTE = "route";
    /** The ladder of {@link Phases}, and what stands beside it. */
    public static final String PHASE = "phase";
    public static final String EFFECT_LOCATION = "effectLocation";
    public static final String FUNDING_STATUS = "fundingStatus";
    public static final String CARRIER = "carrier";
    public static final String STREAM = "stream";
    public static final String CONTRACT_STATUS = "contractStatus";
    /** Phases of the national and provincial energy infrastructure programmes. */
    public static final String INFRASTRUCTURE_PHASE = "infrastructurePhase";
    public static final String NETWORK_LEVEL = "networkLevel";
    public static final String MIEK_STATUS = "miekStatus";
    public static final String OBSTACLE_TYPE = "obstacleType";
    public static final String OBSTACLE_STATUS = "obstacleStatus";
    public static final String SOLUTION_KIND = "solutionKind";
    public static final String SOLUTION_BASIS = "solutionBasis";
    public static final String CONNECTION_TYPE = "connectionType";
    public static final String REFERENCE_KIND = "referenceKind";
    public static final String VERIFICATION = "verification";
    public static final String SCOPE = "scope";
    public static final String GAS = "gas";
    public static final String EMISSION_ORIGIN = "emissionOrigin";
    public static final String ENERGY_USE = "energyUse";
    public static final String FLOW_DIRECTION = "flowDirection";
    /** The scenarios of every series by scenario; also the member names in the plan file. */
    public static final String SCENARIO = "scenario";
    public static final String DEPENDENCY_KIND = "dependencyKind";
    public static final String ADDITIONALITY = "additionality";
    public static final String CO_SITING_STATUS = "coSitingStatus";
    public static final String WASTE_STATUS = "wasteStatus";
    public static final String PROCEDURE = "procedure";
    public static final String INSTRUMENT_KIND = "instrumentKind";
    public static final String STAKEHOLDER_KIND = "stakeholderKind";
    public static final String RACI = "raci";
    public static final String MILESTONE_KIND = "milestoneKind";
    public static final String DECISION_STATUS = "decisionStatus";
    public static final String TREND = "trend";
    public static final String INDICATOR_DIRECTION = "indicatorDirection";
    public static final String FREQUENCY = "frequency";
    public static final String ASSUMPTION_KIND = "assumptionKind";
    public static final String COMMENT_STATUS = "commentStatus";
    /** How calculations read the value of a goal. */
    public static final String GOAL_KIND = "goalKind";
    public static final String CLUSTER_KIND = "clusterKind";
    /** Calendar years. */
    public static final String TARGET_YEAR = "targetYear";
    /** Language tags in which a chapter may have a second text. */
    public static final String SUMMARY_LANGUAGE = "summaryLanguage";
    /** The codes of {@link nl.planwerk.model.value.Confidentiality}. */
    public static final String CONFIDENTIALITY = "confidentiality";
    /** The codes of {@link nl.planwerk.model.value.Quality}. */
    public static final String QUALITY = "quality";

    private CodeLists() {
    }

    /** All lists with their codes. */
    static List<CodeList> all() {
        return CodeListReader.read(CodeLists.class, "/nl/planwerk/vocabulary/code-lists.json");
    }
}
