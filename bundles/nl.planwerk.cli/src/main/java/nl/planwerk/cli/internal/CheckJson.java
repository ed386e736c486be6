// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.planwerk.checks.Problem;
import nl.planwerk.checks.Review;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Plan;

/** The result of a check for programs: in our own form, and as SARIF 2.1.0 (OASIS), which code hosts show beside the file. */
final class CheckJson {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final Map<Severity, String> LEVELS =
            Map.of(Severity.ERROR, "error", Severity.WARNING, "warning", Severity.INFO, "note");

    private final ObjectMapper mapper = new ObjectMapper();
    private final Plan plan;
    private final Locale locale;
    private final PlaceText places;

    CheckJson(Plan plan, Locale locale) {
        this.plan = plan;
        this.locale = locale;
        this.places = new PlaceText(plan, locale);
    }

    /** Each problem with its rule, place and message. */
    String problems(Review review) {
        ObjectNode root = mapper.createObjectNode();
        ArrayNode problems = root.putArray("problems");
        review.problems().forEach(problem -> {
            ObjectNode node = problems.addObject().put("rule", problem.rule())
                    .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                    .put("section", problem.place().section()).put("item", problem.place().item())
                    .put("field", problem.place().field()).put("path", problem.place().path())
                    .put("message", message(problem));
            problem.accepted().ifPresent(reason -> node.put("accepted", reason));
        });
        ArrayNode failed = root.putArray("failedChecks");
        review.failures().forEach(f -> failed.addObject().put("check", f.check()).put("detail", f.detail()));
        return written(root);
    }

    /** A SARIF log with one run; places are logical locations, as a plan's file is written by the program. */
    String sarif(Review review, String file) {
        ObjectNode root = mapper.createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "Planwerk");
        ArrayNode rules = driver.putArray("rules");
        Map<String, String> names = new TreeMap<>();
        review.problems().forEach(problem -> names.put(problem.rule(), problem.name(locale)));
        names.forEach((rule, name) -> rules.addObject().put("id", rule).putObject("shortDescription").put("text", name));
        ArrayNode notes = run.putArray("invocations").addObject().put("executionSuccessful", review.failures().isEmpty())
                .putArray("toolExecutionNotifications");
        review.failures().forEach(f -> notes.addObject().put("level", "error").putObject("message")
                .put("text", f.message(locale)));
        ArrayNode results = run.putArray("results");
        review.problems().forEach(problem -> result(results.addObject(), problem, file));
        return written(root);
    }

    private void result(ObjectNode result, Problem problem, String file) {
        result.put("ruleId", problem.rule()).put("level", LEVELS.get(problem.severity()));
        result.putObject("message").put("text", message(problem));
        ObjectNode location = result.putArray("locations").addObject();
        location.putObject("physicalLocation").putObject("artifactLocation").put("uri", uri(file));
        location.putArray("logicalLocations").addObject().put("name", places.of(problem.place()))
                .put("fullyQualifiedName", problem.place().path());
        problem.accepted().ifPresent(reason -> result.putArray("suppressions").addObject().put("kind", "external")
                .put("status", "accepted").put("justification", reason));
    }

    private static String uri(String file) {
        Path path = Path.of(file);
        return path.isAbsolute() ? path.toUri().toString() : path.toString().replace('\\', '/').replace(" ", "%20");
    }

    private String message(Problem problem) {
        return problem.message(locale, plan.vocabulary());
    }

    private String written(ObjectNode root) {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
