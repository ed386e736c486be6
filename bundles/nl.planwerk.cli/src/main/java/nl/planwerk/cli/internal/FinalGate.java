// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.util.List;
import java.util.Locale;

import nl.planwerk.checks.CheckRegistry;
import nl.planwerk.checks.Problem;
import nl.planwerk.checks.Review;
import nl.planwerk.cli.Console;
import nl.planwerk.model.plan.Plan;

/** Lets no plan with errors through to a final report. */
final class FinalGate {
    private static final int SHOWN = 10;
    private final CheckRegistry checks;

    FinalGate(CheckRegistry checks) {
        this.checks = checks;
    }

    /** Whether the plan has no errors; if it has, the console says which. */
    boolean passes(Plan plan, String file, Console console) {
        Locale locale = console.locale();
        List<Problem> errors = Review.of(plan, checks.checks()).errors();
        if (errors.isEmpty()) {
            return true;
        }
        PlaceText places = new PlaceText(plan, locale);
        console.err().println(CliTexts.text(locale, "export.final", file, errors.size()));
        errors.stream().limit(SHOWN).forEach(problem -> console.err().println("  " + problem.rule() + "  "
                + places.of(problem.place()) + ": " + problem.message(locale, plan.vocabulary())));
        return false;
    }
}
