// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.model.format.Messages;
import nl.planwerk.workspace.PlanFileException;
import nl.planwerk.workspace.PlanFiles;
import nl.planwerk.workspace.pack.PackException;
import nl.planwerk.workspace.pack.PlanPack;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a plan and its pictures into one file. */
@Component
public final class PackCommand implements Command {

    private final ClusterRegistry clusters;

    @Activate
    public PackCommand(@Reference ClusterRegistry clusters) {
        this.clusters = clusters;
    }

    @Override
    public String name() {
        return "pack";
    }

    @Override
    public Set<String> options() {
        return Set.of(CommonOptions.OUTPUT);
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
        String word = arguments.words().get(0);
        String output = CommonOptions.output(arguments, name(), locale);
        Path plan = PlanDesk.path(word, locale);
        Path target = PlanDesk.path(output, locale);
        if (PlanFiles.real(target).equals(PlanFiles.real(plan))) {
            throw CliTexts.failure(locale, "export.same", output);
        }
        new PlanDesk(clusters, console).open(word);
        try {
            console.out().println(CliTexts.text(locale, "pack.done", target, PlanPack.pack(plan, target)));
            return DONE;
        } catch (PlanFileException e) {
            throw new CommandFailure(e.message(locale));
        } catch (PackException e) {
            throw new CommandFailure(e.message(locale));
        }
    }
}
