// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.model.check.Finding;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.check.Validator;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Plans;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists what is wrong with a plan; ends with status 1 if there are errors. */
@Component
public final class CheckCommand implements Command {
    /** From these on a plan claims to be complete, so that what is missing is an error. */
    private static final Set<String> COMPLETE = Set.of("adopted", "submitted", "published");

    private final ClusterRegistry clusters;

    @Activate
    public CheckCommand(@Reference ClusterRegistry clusters) {
        this.clusters = clusters;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public Messages texts() {
        return CliTexts.texts();
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandFailure {
        Locale locale = console.locale();
        if (arguments.words().size() != 1) {
            throw CliTexts.failure(locale, "words.plan", name());
        }
        String file = arguments.words().get(0);
        Plan plan = new PlanDesk(clusters, console).open(file);
        List<Finding> findings = Validator.validate(plan, plan.get(Plans.STATUS).filter(COMPLETE::contains).isPresent());
        PlaceText places = new PlaceText(plan, locale);
        findings.forEach(finding -> console.out().println(line(finding, places, locale)));
        console.out().println(findings.isEmpty() ? CliTexts.text(locale, "check.none", file)
                : CliTexts.text(locale, "check.count", file, count(findings, Severity.ERROR),
                        count(findings, Severity.WARNING), count(findings, Severity.INFO)));
        return count(findings, Severity.ERROR) == 0 ? DONE : PLAN_HAS_ERRORS;
    }

    private static String line(Finding finding, PlaceText places, Locale locale) {
        return CliTexts.text(locale, "check.severity." + finding.severity()) + " " + finding.rule() + "  "
                + places.of(finding.place()) + ": " + finding.message(locale);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
