// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import nl.planwerk.checks.CheckRegistry;
import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.export.pdf.PdfExporter;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.format.Messages;
import nl.planwerk.report.ReportComposer;
import nl.planwerk.workspace.PictureFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the report of a plan, as PDF or as text; or of several plans, each as PDF in one folder. */
@Component
public final class ExportCommand implements Command {
    private static final String FOLDER = "-d";

    private final ClusterRegistry clusters;
    private final ReportComposer composer;
    private final PdfExporter exporter;
    private final FigureSource figures;
    private final FinalGate gate;

    @Activate
    public ExportCommand(@Reference ClusterRegistry clusters, @Reference ReportComposer composer,
            @Reference PdfExporter exporter, @Reference FigureSource figures, @Reference CheckRegistry checks) {
        this.clusters = clusters;
        this.composer = composer;
        this.exporter = exporter;
        this.figures = figures;
        this.gate = new FinalGate(checks);
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public Set<String> flags() {
        return ExportChoices.FLAGS;
    }

    @Override
    public Set<String> options() {
        Set<String> options = new HashSet<>(ExportChoices.OPTIONS);
        options.addAll(ReportTarget.OPTIONS);
        options.addAll(Set.of(FOLDER, ExportChoices.SECTIONS));
        return options;
    }

    @Override
    public Messages texts() {
        return CliTexts.texts();
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandFailure {
        ExportChoices choices = ExportChoices.of(arguments, console.locale());
        PlanExport export = new PlanExport(clusters, composer, exporter, figures, gate, choices, console);
        if (arguments.option(FOLDER).isPresent()) {
            return several(targets(arguments, console.locale()), export, console);
        } else if (arguments.words().size() != 1) {
            throw CliTexts.failure(console.locale(), arguments.words().isEmpty() ? "words.plan" : "export.several", name());
        }
        Path target = ReportTarget.of(arguments, name(), console.locale());
        if (choices.freeze() && ReportTarget.isText(target)) {
            throw CliTexts.failure(console.locale(), "freeze.pdf", target);
        }
        return export.run(arguments.words().get(0), target);
    }

    /** One that fails is told and keeps no other from being made, unless the reader has ended the program. */
    private static int several(Map<String, Path> targets, PlanExport export, Console console) {
        int status = DONE;
        for (Map.Entry<String, Path> each : targets.entrySet()) {
            try {
                status = Math.max(status, export.run(each.getKey(), each.getValue()));
            } catch (CommandFailure failure) {
                console.err().println("planwerk: " + failure.getMessage());
                status = REFUSED;
            }
            if (export.cancelled()) {
                break;
            }
        }
        return status;
    }

    /** The report's file for each plan, named after it; the folder is made if it is not there. */
    private static Map<String, Path> targets(Arguments arguments, Locale locale) throws CommandFailure {
        List<String> words = arguments.words();
        String folder = arguments.option(FOLDER).orElseThrow();
        if (words.isEmpty() || arguments.option(CommonOptions.OUTPUT).isPresent()) {
            throw CliTexts.failure(locale, words.isEmpty() ? "words.plan" : "export.folderOrFile", "export");
        }
        Map<String, Path> targets = new LinkedHashMap<>();
        Set<Path> taken = new HashSet<>();
        for (String word : words) {
            String name = String.valueOf(PlanDesk.path(word, locale).getFileName());
            String base = name.endsWith(PictureFolder.PLAN_SUFFIX)
                    ? name.substring(0, name.length() - PictureFolder.PLAN_SUFFIX.length()) : name;
            Path target = PlanDesk.path(folder, locale).resolve(base + ReportTarget.PDF);
            if (!taken.add(target)) {
                throw CliTexts.failure(locale, "export.twice", word, target);
            }
            targets.put(word, target);
        }
        try {
            Files.createDirectories(PlanDesk.path(folder, locale));
        } catch (IOException e) {
            throw CliTexts.failure(locale, "export.folder", folder);
        }
        return targets;
    }
}
