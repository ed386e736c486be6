// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.planwerk.analysis.convert.FactorSets;
import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.cluster.PluginFailure;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Successor;
import nl.planwerk.workspace.PictureFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a plan from a cluster's template or sample, or from another plan, or from the data that a report carries. */
@Component
public final class NewCommand implements Command {
    private static final String SAMPLE = "--sample";
    private static final String FORCE = "--force";
    private static final String FROM = "--from";

    private static final String OUTLINE = "--outline";

    private final ClusterRegistry clusters;
    private final FigureSource figures;

    @Activate
    public NewCommand(@Reference ClusterRegistry clusters, @Reference FigureSource figures) {
        this.clusters = clusters;
        this.figures = figures;
    }

    @Override
    public String name() {
        return "new";
    }

    @Override
    public Set<String> flags() {
        return Set.of(SAMPLE, FORCE, OUTLINE);
    }

    @Override
    public Set<String> options() {
        return Set.of(CommonOptions.OUTPUT, FROM, ExportChoices.AUDIENCE);
    }

    @Override
    public Messages texts() {
        return CliTexts.texts();
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandFailure {
        Locale locale = console.locale();
        Optional<String> source = arguments.option(FROM);
        if (source.isPresent()) {
            return from(source.get(), arguments, console);
        }
        if (arguments.has(OUTLINE) || arguments.option(ExportChoices.AUDIENCE).isPresent()) {
            throw CliTexts.failure(locale, "new.onlyFromPlan");
        }
        if (arguments.words().size() != 1) {
            throw CliTexts.failure(locale, "words.cluster");
        }
        Cluster cluster = cluster(arguments.words().get(0), locale);
        Path target = target(arguments, locale);
        Plan plan = arguments.has(SAMPLE) ? sample(cluster, locale) : template(cluster, locale);
        new PlanDesk(clusters, console).save(plan, target);
        console.out().println(CliTexts.text(locale, "new.done", target));
        return DONE;
    }

    private int from(String source, Arguments arguments, Console console) throws CommandFailure {
        Locale locale = console.locale();
        if (!arguments.words().isEmpty() || arguments.has(SAMPLE)) {
            throw CliTexts.failure(locale, "new.from");
        }
        Path target = target(arguments, locale);
        if (source.endsWith(PictureFolder.PLAN_SUFFIX)) {
            boolean all = !arguments.has(OUTLINE);
            new PlanFromPlan(clusters, figures, console).make(source, new Successor(all, all),
                    ExportChoices.audience(arguments, locale), target);
        } else if (arguments.has(OUTLINE) || arguments.option(ExportChoices.AUDIENCE).isPresent()) {
            throw CliTexts.failure(locale, "new.onlyFromPlan");
        } else {
            new PlanFromReport(clusters, console).make(PlanDesk.path(source, locale), target);
        }
        console.out().println(CliTexts.text(locale, "new.done", target));
        return DONE;
    }

    private Cluster cluster(String id, Locale locale) throws CommandFailure {
        String all = clusters.clusters().stream().map(Cluster::id).collect(Collectors.joining(", "));
        return clusters.cluster(id).orElseThrow(() -> CliTexts.failure(locale, "new.unknown", id, all));
    }

    private Path target(Arguments arguments, Locale locale) throws CommandFailure {
        String word = CommonOptions.output(arguments, name(), locale);
        Path target = PlanDesk.path(word, locale);
        if (!word.endsWith(PictureFolder.PLAN_SUFFIX)) {
            throw CliTexts.failure(locale, "new.extension", word);
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(target) && !arguments.has(FORCE)) {
            throw CliTexts.failure(locale, "new.exists", word);
        }
        return target;
    }

    private Plan template(Cluster cluster, Locale locale) throws CommandFailure {
        try {
            return FactorSets.named(clusters.template(cluster.id()));
        } catch (PluginFailure e) {
            throw new CommandFailure(e.problem().message(locale));
        }
    }

    private Plan sample(Cluster cluster, Locale locale) throws CommandFailure {
        try {
            byte[] bytes = clusters.sample(cluster.id())
                    .orElseThrow(() -> CliTexts.failure(locale, "new.nosample", cluster.id()));
            return new PlanCodec().read(bytes, cluster.id(), clusters::vocabularyFor);
        } catch (PluginFailure e) {
            throw new CommandFailure(e.problem().message(locale));
        } catch (PlanFormatException e) {
            throw CliTexts.failure(locale, "new.broken", cluster.id(), e.problem().message(locale));
        }
    }
}
