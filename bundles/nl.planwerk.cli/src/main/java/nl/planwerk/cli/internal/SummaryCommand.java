// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.chart.Theme;
import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.export.pdf.ExportCancelledException;
import nl.planwerk.export.pdf.ExportMonitor;
import nl.planwerk.export.pdf.ExportResult;
import nl.planwerk.export.pdf.PdfExportException;
import nl.planwerk.export.pdf.PdfExporter;
import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.text.TextRenderer;
import nl.planwerk.summary.NationalSummary;
import nl.planwerk.summary.SummaryPlan;
import nl.planwerk.workspace.AtomicFile;
import nl.planwerk.workspace.FileOperations;
import nl.planwerk.workspace.PlanFileException;
import nl.planwerk.workspace.PlanFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads several plans together and makes one national overview, as PDF or as text. */
@Component
public final class SummaryCommand implements Command {
    private static final String OUTPUT = "-o";
    private static final String LANGUAGE = "--lang";

    private final ClusterRegistry clusters;
    private final PdfExporter exporter;

    @Activate
    public SummaryCommand(@Reference ClusterRegistry clusters, @Reference PdfExporter exporter) {
        this.clusters = clusters;
        this.exporter = exporter;
    }

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public Set<String> options() {
        return Set.of(OUTPUT, LANGUAGE);
    }

    @Override
    public Messages texts() {
        return CliTexts.texts();
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandFailure {
        long start = System.nanoTime();
        Locale locale = console.locale();
        Set<Path> sources = sources(arguments.words(), locale);
        Path target = target(arguments, sources, locale);
        String language = arguments.option(LANGUAGE).orElse(locale.getLanguage());
        if (!List.of("nl", "en").contains(language)) {
            throw CliTexts.failure(locale, "export.lang", language);
        }
        List<SummaryPlan> plans = new ArrayList<>();
        for (String word : arguments.words()) {
            plans.add(new SummaryPlan(Path.of(word).getFileName().toString(), new PlanDesk(clusters, console).open(word)));
        }
        ReportDocument overview = NationalSummary.compose(plans, Locale.forLanguageTag(language));
        boolean asText = target.toString().endsWith(".txt");
        int size = asText ? text(overview, target, locale) : pdf(overview, target, console);
        String seconds = Formats.of(locale).number(BigDecimal.valueOf(System.nanoTime() - start, 9), 1);
        console.out().println(CliTexts.text(locale, asText ? "export.done.text" : "export.done", target, size, seconds));
        return DONE;
    }

    /** Two plans or more, none of them twice: that would count everything in it twice. */
    private Set<Path> sources(List<String> words, Locale locale) throws CommandFailure {
        Set<Path> sources = new LinkedHashSet<>();
        for (String word : words) {
            if (!sources.add(PlanFiles.real(PlanDesk.path(word, locale)))) {
                throw CliTexts.failure(locale, "summary.twice", word);
            }
        }
        if (sources.size() < 2) {
            throw CliTexts.failure(locale, "summary.few", name());
        }
        return sources;
    }

    private Path target(Arguments arguments, Set<Path> sources, Locale locale) throws CommandFailure {
        String word = arguments.option(OUTPUT).orElseThrow(() -> CliTexts.failure(locale, "output.missing", name()));
        Path target = PlanDesk.path(word, locale);
        if (sources.contains(PlanFiles.real(target))) {
            throw CliTexts.failure(locale, "export.same", word);
        } else if (!word.endsWith(".pdf") && !word.endsWith(".txt")) {
            throw CliTexts.failure(locale, "export.extension", word);
        }
        return target;
    }

    private static int text(ReportDocument overview, Path target, Locale locale) throws CommandFailure {
        String text = TextRenderer.render(overview);
        try {
            new AtomicFile(FileOperations.REAL).write(target, text.getBytes(StandardCharsets.UTF_8));
        } catch (PlanFileException e) {
            throw new CommandFailure(e.message(locale));
        }
        return (int) text.lines().count();
    }

    private int pdf(ReportDocument overview, Path target, Console console) throws CommandFailure {
        try {
            ExportResult result = exporter.export(overview, target, new PdfOptions(Theme.neutral(), path -> Optional.empty()),
                    ExportMonitor.NONE);
            result.messages().forEach(message ->
                    console.err().println(CliTexts.text(console.locale(), "export.message", message)));
            return result.pages();
        } catch (PdfExportException e) {
            throw new CommandFailure(e.message(console.locale()));
        } catch (ExportCancelledException e) {
            throw new IllegalStateException("nobody can cancel a command", e);
        }
    }
}
