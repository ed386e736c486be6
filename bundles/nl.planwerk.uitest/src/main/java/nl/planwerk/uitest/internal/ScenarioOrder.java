// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment asks for.
 *
 * @param scenario {@code symbolic.name/class.Name}, or the class alone
 * @param results the folder for the outcome, and for the evidence of a failure
 * @param shots the folder for pictures that the scenario takes
 * @param limit after which the scenario has failed
 */
public record ScenarioOrder(String scenario, Path results, Path shots, Duration limit) {
    /** The limit if nothing else is said. */
    public static final Duration LIMIT = Duration.ofMinutes(4);
    /** The variable that names the scenario. */
    public static final String SCENARIO = "PLANWERK_UITEST_SCENARIO";
    /** The variable that names the folder of the results. */
    public static final String RESULTS = "PLANWERK_UITEST_RESULTS";
    /** The variable that names the folder of the pictures. */
    public static final String SHOTS = "PLANWERK_UITEST_SHOTS";

    /** The variable that gives the limit in seconds. */
    public static final String SECONDS = "PLANWERK_UITEST_SECONDS";

    /** The order in the environment; empty if there is none. */
    public static Optional<ScenarioOrder> fromEnvironment() {
        Map<String, String> variables = System.getenv();
        if (!variables.containsKey(SCENARIO)) {
            return Optional.empty();
        }
        Path results = Path.of(variables.get(RESULTS));
        return Optional.of(new ScenarioOrder(variables.get(SCENARIO), results,
                Path.of(variables.getOrDefault(SHOTS, results.toString())),
                Optional.ofNullable(variables.get(SECONDS)).map(Long::valueOf).map(Duration::ofSeconds).orElse(LIMIT)));
    }

    String bundleName() {
        return scenario.contains("/") ? scenario.substring(0, scenario.indexOf('/')) : "";
    }

    /** The class of the scenario. */
    public String className() {
        return scenario.substring(scenario.indexOf('/') + 1);
    }
}
