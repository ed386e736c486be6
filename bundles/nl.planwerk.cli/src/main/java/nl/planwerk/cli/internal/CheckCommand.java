// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import nl.planwerk.checks.CheckRegistry;
import nl.planwerk.checks.Problem;
import nl.planwerk.checks.Review;
import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Plan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists what is wrong with a plan; ends with status 1 if there are errors. */
@Component
public final class CheckCommand implements Command {

    private final ClusterRegistry clusters;
    private final CheckRegistry checks;

    @Activate
    public CheckCommand(@Reference ClusterRegistry clusters, @Reference CheckRegistry checks) {
        this.clusters = clusters;
        this.checks = checks;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public Set<String> options() {
        return Set.of(CommonOptions.FORMAT, CommonOptions.LANGUAGE);
    }

    @Override
    public Messages texts() {
        return CliTexts.texts();
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandFailure {
        String format = arguments.option(CommonOptions.FORMAT).orElse("text");
        String language = arguments.option(CommonOptions.LANGUAGE).orElse(console.locale().getLanguage());
        if (arguments.words().size() != 1) {
            throw CliTexts.failure(console.locale(), "words.plan", name());
        } else if (!List.of("text", "json", "sarif").contains(format)) {
            throw CliTexts.failure(console.locale(), "check.format", format);
        } else if (!List.of("nl", "en").contains(language)) {
            throw CliTexts.failure(console.locale(), "check.lang", language);
        }
        Locale locale = Locale.forLanguageTag(language);
        String file = arguments.words().get(0);
        Plan plan = new PlanDesk(clusters, console).open(file);
        Review review = Review.of(plan, checks.checks());
        review.failures().forEach(failure ->
                console.err().println(CliTexts.text(locale, "check.failed", failure.message(locale))));
        switch (format) {
            case "json" -> console.out().println(new CheckJson(plan, locale).problems(review));
            case "sarif" -> console.out().println(new CheckJson(plan, locale).sarif(review, file));
            default -> text(review, plan, file, new Console(console.out(), console.err(), locale));
        }
        return review.errors().isEmpty() ? DONE : PLAN_HAS_ERRORS;
    }

    private static void text(Review review, Plan plan, String file, Console console) {
        Locale locale = console.locale();
        PlaceText places = new PlaceText(plan, locale);
        review.problems().forEach(problem -> console.out().println(line(problem, plan, places, locale)));
        console.out().println(review.problems().isEmpty() ? CliTexts.text(locale, "check.none", file)
                : CliTexts.text(locale, "check.count", file, count(review, Severity.ERROR),
                        count(review, Severity.WARNING), count(review, Severity.INFO)));
    }

    private static String line(Problem problem, Plan plan, PlaceText places, Locale locale) {
        String line = CliTexts.text(locale, "check.severity." + problem.severity()) + " " + problem.rule() + "  "
                + places.of(problem.place()) + ": " + problem.message(locale, plan.vocabulary());
        return problem.accepted().map(reason -> CliTexts.text(locale, "check.accepted", line, reason)).orElse(line);
    }

    private static long count(Review review, Severity severity) {
        return review.problems().stream().filter(p -> p.severity() == severity).count();
    }
}
