// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workspace.PlanFileException;
import nl.planwerk.workspace.PlanFiles;

/** Opens plans for commands; whatever is wrong becomes one line. */
final class PlanDesk {
    private final PlanFiles files = new PlanFiles();
    private final ClusterRegistry clusters;
    private final Console console;

    PlanDesk(ClusterRegistry clusters, Console console) {
        this.clusters = clusters;
        this.console = console;
    }

    Plan open(String word) throws CommandFailure {
        Path file = path(word, console.locale());
        try {
            Plan plan = files.open(file, clusters::vocabularyFor);
            if (clusters.cluster(plan.plugin().id()).isEmpty()) {
                console.err().println(CliTexts.text(console.locale(), "plugin.missing", plan.plugin().id()));
            }
            return plan;
        } catch (PlanFileException e) {
            throw new CommandFailure(e.message(console.locale()));
        } catch (PlanFormatException e) {
            throw new CommandFailure(e.problem().message(console.locale()));
        }
    }

    void save(Plan plan, Path file) throws CommandFailure {
        try {
            files.save(plan, file);
        } catch (PlanFileException e) {
            throw new CommandFailure(e.message(console.locale()));
        }
    }

    static Path path(String word, Locale locale) throws CommandFailure {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw CliTexts.failure(locale, "path.invalid", word);
        }
    }
}
