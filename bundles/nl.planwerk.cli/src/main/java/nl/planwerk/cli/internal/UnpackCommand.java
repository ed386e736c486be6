// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.model.format.Messages;
import nl.planwerk.workspace.PlanFileException;
import nl.planwerk.workspace.PlanFiles;
import nl.planwerk.workspace.pack.PackException;
import nl.planwerk.workspace.pack.PlanUnpack;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes apart what {@code pack} made; the file may come from anybody. */
@Component
public final class UnpackCommand implements Command {

    private final ClusterRegistry clusters;

    @Activate
    public UnpackCommand(@Reference ClusterRegistry clusters) {
        this.clusters = clusters;
    }

    @Override
    public String name() {
        return "unpack";
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
            throw CliTexts.failure(locale, "words.file", name());
        }
        Path archive = PlanDesk.path(arguments.words().get(0), locale);
        Path target = PlanDesk.path(CommonOptions.output(arguments, name(), locale), locale);
        try {
            Path made = PlanUnpack.unpack(archive, target, plan -> new PlanFiles().open(plan, clusters::vocabularyFor));
            console.out().println(CliTexts.text(locale, "new.done", made));
            return DONE;
        } catch (PackException e) {
            throw new CommandFailure(e.message(locale));
        } catch (PlanFileException e) {
            throw new CommandFailure(e.message(locale));
        } catch (PlanFormatException e) {
            throw new CommandFailure(e.problem().message(locale));
        } catch (IOException e) {
            throw new CommandFailure(PlanFileException.notRead(archive, e).message(locale));
        }
    }
}
