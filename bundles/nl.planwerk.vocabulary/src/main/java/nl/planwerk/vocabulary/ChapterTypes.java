// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.schema.ChapterType;

/**
 * The chapters of the common template, in the order in which published plans have them. The chapters of the six subjects
 * that the ministry asks of every cluster (measures; clustering, co-siting and symbiosis; offshore wind; heat; pilots;
 * obstacles with their financing) are mandatory.
 */
public final class ChapterTypes {
    /** From this order on, chapters are appendices. */
    public static final int FIRST_APPENDIX = 2000;

    public static final ChapterType FOREWORD = optional("foreword", 100);
    public static final ChapterType SUMMARY = optional("summary", 200);
    public static final ChapterType INTRODUCTION = optional("introduction", 300);
    public static final ChapterType PROFILE = optional("profile", 400);
    public static final ChapterType EMISSIONS = optional("emissions", 500);
    public static final ChapterType GOALS = optional("goals", 600);
    public static final ChapterType MEASURES = mandatory("measures", 700);
    public static final ChapterType CLUSTERING = mandatory("clustering", 800);
    public static final ChapterType OFFSHORE_WIND = mandatory("offshoreWind", 900);
    public static final ChapterType HEAT = mandatory("heat", 1000);
    public static final ChapterType ENERGY = optional("energy", 1100);
    public static final ChapterType INFRASTRUCTURE = optional("infrastructure", 1200);
    public static final ChapterType PILOTS = mandatory("pilots", 1300);
    public static final ChapterType OBSTACLES = mandatory("obstacles", 1400);
    public static final ChapterType FINANCING = mandatory("financing", 1500);
    public static final ChapterType ENVIRONMENT = optional("environment", 1600);
    public static final ChapterType EXECUTION = optional("execution", 1700);
    public static final ChapterType CLUSTER_SPECIFIC = optional("clusterSpecific", 1800);
    public static final ChapterType PROJECT_LIST = optional("projectList", 2000);
    public static final ChapterType DATA_TABLES = optional("dataTables", 2100);
    public static final ChapterType ASSUMPTIONS = optional("assumptions", 2200);
    public static final ChapterType GLOSSARY = optional("glossary", 2300);
    public static final ChapterType BIBLIOGRAPHY = optional("bibliography", 2400);
    public static final ChapterType REVISIONS = optional("revisions", 2500);

    /** All of them, in printed order. */
    public static final List<ChapterType> ALL = List.of(FOREWORD, SUMMARY, INTRODUCTION, PROFILE, EMISSIONS, GOALS,
            MEASURES, CLUSTERING, OFFSHORE_WIND, HEAT, ENERGY, INFRASTRUCTURE, PILOTS, OBSTACLES, FINANCING,
            ENVIRONMENT, EXECUTION, CLUSTER_SPECIFIC, PROJECT_LIST, DATA_TABLES, ASSUMPTIONS, GLOSSARY, BIBLIOGRAPHY,
            REVISIONS);

    private ChapterTypes() {
    }

    /** Whether a chapter (the core's or a cluster's) is printed as an appendix. */
    public static boolean isAppendix(ChapterType chapter) {
        return chapter.order() >= FIRST_APPENDIX;
    }

    private static ChapterType optional(String id, int order) {
        return new ChapterType(id, order, false);
    }

    private static ChapterType mandatory(String id, int order) {
        return new ChapterType(id, order, true);
    }
}
