// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.check.Finding;
import nl.planwerk.model.check.Validator;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Plans;

/**
 * All that is to be said about a plan: where it is not as the vocabulary describes it, then what the checks found.
 *
 * @param problems in that order
 * @param failures checks that could not be done
 */
public record Review(List<Problem> problems, List<FailedCheck> failures) {
    /** What a check says better where it speaks about the same field. */
    private static final Set<String> SAID_BETTER = Set.of("V01", "V09");

    public Review {
        problems = List.copyOf(problems);
        failures = List.copyOf(failures);
    }

    /** Runs everything on a plan. */
    public static Review of(Plan plan, List<Check> checks) {
        CheckEngine engine = new CheckEngine(checks);
        engine.start(plan);
        List<Problem> found = engine.problems();
        Set<String> fields = new HashSet<>();
        found.forEach(problem -> fields.add(field(problem.place())));
        Messages texts = Messages.of(Finding.class, "OSGI-INF/l10n/model");
        List<Problem> all = new ArrayList<>();
        for (Finding finding : Validator.validate(plan, Plans.complete(plan))) {
            if (!SAID_BETTER.contains(finding.rule()) || !fields.contains(field(finding.place()))) {
                all.add(new Problem(finding.rule(), finding.severity(), finding.place(),
                        new Text(texts, finding.key(), finding.args()), Optional.empty()));
            }
        }
        Acceptance acceptance = Acceptance.of(plan);
        all.replaceAll(acceptance::mark);
        all.addAll(found);
        return new Review(all, engine.failures());
    }

    private static String field(Finding.Place place) {
        return place.section() + " " + place.item() + " " + place.field();
    }
}
