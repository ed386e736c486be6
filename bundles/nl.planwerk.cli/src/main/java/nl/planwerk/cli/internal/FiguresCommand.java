// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import nl.planwerk.analysis.Analysis;
import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the figures of a plan with unit, year, boundary and explanation, for people or for other programs. */
@Component
public final class FiguresCommand implements Command {
    private final ClusterRegistry clusters;

    @Activate
    public FiguresCommand(@Reference ClusterRegistry clusters) {
        this.clusters = clusters;
    }

    @Override
    public String name() {
        return "figures";
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
        if (arguments.words().size() != 1) {
            throw CliTexts.failure(console.locale(), "words.plan", name());
        }
        String format = choice(arguments, CommonOptions.FORMAT, List.of("text", "json", "csv"), console.locale());
        String language = choice(arguments, CommonOptions.LANGUAGE, List.of(console.locale().getLanguage(), "nl", "en"),
                console.locale());
        Analysis analysis = Analysis.of(new PlanDesk(clusters, console).open(arguments.words().get(0)));
        FigureListing listing = new FigureListing(analysis, Formats.of(language));
        List<String> lines = format.equals("json") ? listing.json() : format.equals("csv") ? listing.csv() : listing.text();
        lines.forEach(console.out()::println);
        return DONE;
    }

    private static String choice(Arguments arguments, String option, List<String> allowed, Locale locale)
            throws CommandFailure {
        String word = arguments.option(option).orElse(allowed.get(0));
        if (!allowed.contains(word)) {
            throw CliTexts.failure(locale, "figures.choice", option, word, String.join(", ", new TreeSet<>(allowed)));
        }
        return word;
    }
}
