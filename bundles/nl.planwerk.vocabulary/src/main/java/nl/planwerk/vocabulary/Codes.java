// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

/** The codes that calculations and checks treat in a way of their own; {@link CodeLists} holds all codes. */
public final class Codes {
    /** Sector of waste incineration, {@link SystemBoundaries#WASTE}. */
    public static final String SECTOR_WASTE = "waste";
    /** Sector of power plants, {@link SystemBoundaries#OTHER_POWER} or {@link SystemBoundaries#PROCESS_GAS_POWER}. */
    public static final String SECTOR_ENERGY = "energy";
    /** Sector of plants that make heat and power, counted as power plants. */
    public static final String SECTOR_COGENERATION = "cogeneration";

    /** The emission goes down at the sites of the measure. */
    public static final String LOCATION_SITE = "site";
    /** It goes down elsewhere in the cluster. */
    public static final String LOCATION_CLUSTER = "cluster";
    /** It goes down in power plants. */
    public static final String LOCATION_POWER = "powerSector";
    /** It goes down elsewhere in the country, {@link SystemBoundaries#FEEDSTOCK_CHAIN}. */
    public static final String LOCATION_ELSEWHERE = "elsewhere";
    /** It goes down in other countries, {@link SystemBoundaries#ABROAD}. */
    public static final String LOCATION_ABROAD = "abroad";

    /** Less production, kept apart from what measures reduce. */
    public static final String ROUTE_PRODUCTION_CHANGE = "productionChange";
    /** Saving energy. */
    public static final String ROUTE_EFFICIENCY = "efficiency";
    /** Capture of CO2. */
    public static final String ROUTE_CAPTURE = "captureAndStorage";
    /** Other gases than CO2. */
    public static final String ROUTE_OTHER_GASES = "nonCo2";

    /** Emission of the site itself. */
    public static final String SCOPE_OWN = "1";
    /** CO2 that counts for nothing. */
    public static final String ORIGIN_BIOGENIC = "biogenic";

    /** The other project has to be there first. */
    public static final String DEPENDENCY_REQUIRES = "requires";
    /** Only one of both can be. */
    public static final String DEPENDENCY_EXCLUDES = "excludes";
    /** It comes in the place of the other project. */
    public static final String DEPENDENCY_REPLACES = "replaces";

    /** Infrastructure that will not come. */
    public static final String INFRASTRUCTURE_CANCELLED = "cancelled";
    /** A contract that has run out. */
    public static final String CONTRACT_ENDED = "ended";

    private Codes() {
    }
}
