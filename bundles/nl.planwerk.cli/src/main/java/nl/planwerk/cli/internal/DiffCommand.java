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
import nl.planwerk.model.diff.ChangeSet;
import nl.planwerk.model.diff.PlanDiff;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workspace.merge.ChangeText;
import nl.planwerk.workspace.merge.DifferenceJson;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what differs between two plans, record by record. */
@Component
public final class DiffCommand implements Command {

    private final ClusterRegistry clusters;

    @Activate
    public DiffCommand(@Reference ClusterRegistry clusters) {
        this.clusters = clusters;
    }

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public Set<String> options() {
        return Set.of(CommonOptions.FORMAT);
    }

    @Override
    public Messages texts() {
        return CliTexts.texts();
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandFailure {
        Locale locale = console.locale();
        String format = arguments.option(CommonOptions.FORMAT).orElse("text");
        if (arguments.words().size() != 2) {
            throw CliTexts.failure(locale, "words.two", name());
        } else if (!List.of("text", "json").contains(format)) {
            throw CliTexts.failure(locale, "diff.format", format);
        }
        SeveralPlans plans = new SeveralPlans(clusters, console, arguments.words());
        Plan before = plans.get(0);
        Plan after = plans.get(1);
        ChangeSet changes = PlanDiff.between(before, after);
        if (format.equals("json")) {
            console.out().print(DifferenceJson.changes(changes));
            console.out().flush();
        } else if (changes.isEmpty()) {
            console.out().println(CliTexts.text(locale, "diff.none"));
        } else {
            ChangeText.of(before, after, locale).lines(changes).forEach(console.out()::println);
        }
        return DONE;
    }
}
