// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.model.format.Messages;
import nl.planwerk.workspace.AtomicFile;
import nl.planwerk.workspace.FileOperations;
import nl.planwerk.workspace.PlanFileException;
import nl.planwerk.workspace.merge.ConflictText;
import nl.planwerk.workspace.merge.DifferenceJson;
import nl.planwerk.workspace.merge.MergeResult;
import nl.planwerk.workspace.merge.PlanMerge;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Merges two plans that were made from one. Where they do not go together the result holds ours, a list says where, and the
 * status is 1, as version control expects it of a merge driver.
 */
@Component
public final class MergeCommand implements Command {
    private static final int CONFLICTS_REMAIN = 1;
    private static final String LIST = "--conflicts";

    private final ClusterRegistry clusters;

    @Activate
    public MergeCommand(@Reference ClusterRegistry clusters) {
        this.clusters = clusters;
    }

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public Set<String> options() {
        return Set.of(CommonOptions.OUTPUT, LIST);
    }

    @Override
    public Messages texts() {
        return CliTexts.texts();
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandFailure {
        Locale locale = console.locale();
        if (arguments.words().size() != 3) {
            throw CliTexts.failure(locale, "words.three", name());
        }
        String output = CommonOptions.output(arguments, name(), locale);
        Path list = PlanDesk.path(arguments.option(LIST).orElse(output + ".conflicts.json"), locale);
        Path target = PlanDesk.path(output, locale);
        SeveralPlans plans = new SeveralPlans(clusters, console, arguments.words());
        MergeResult result = PlanMerge.merge(plans.get(0), plans.get(1), plans.get(2));
        new PlanDesk(clusters, console).save(result.merged(), target);
        writeList(list, result, locale);
        ConflictText words = ConflictText.of(plans.get(1), plans.get(2), locale);
        result.conflicts().forEach(conflict -> console.err().println(words.line(conflict)));
        console.out().println(result.conflicts().isEmpty() ? CliTexts.text(locale, "merge.done", target)
                : CliTexts.text(locale, "merge.conflicts", target, result.conflicts().size(), list));
        return result.conflicts().isEmpty() ? DONE : CONFLICTS_REMAIN;
    }

    /** A list of an earlier merge must not outlive its conflicts. */
    private static void writeList(Path list, MergeResult result, Locale locale) throws CommandFailure {
        try {
            if (result.conflicts().isEmpty()) {
                Files.deleteIfExists(list);
            } else {
                new AtomicFile(FileOperations.REAL).write(list,
                        DifferenceJson.conflicts(result.conflicts()).getBytes(StandardCharsets.UTF_8));
            }
        } catch (PlanFileException e) {
            throw new CommandFailure(e.message(locale));
        } catch (IOException e) {
            throw new CommandFailure(PlanFileException.notWritten(list, e).message(locale));
        }
    }
}
