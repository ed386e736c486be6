// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.audience.Redacted;
import nl.planwerk.audience.Redaction;
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
import nl.planwerk.export.pdf.PdfProfile;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.summary.NationalOverview;
import nl.planwerk.workspace.PlanFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads several plans together into one national overview, as PDF or as text. */
@Component
public final class SummaryCommand implements Command {
    private final ClusterRegistry clusters;
    private final PdfExporter exporter;
    private final FigureSource figures;

    @Activate
    public SummaryCommand(@Reference ClusterRegistry clusters, @Reference PdfExporter exporter, @Reference FigureSource figures) {
        this.clusters = clusters;
        this.exporter = exporter;
        this.figures = figures;
    }

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public Set<String> options() {
        Set<String> options = new HashSet<>(ExportChoices.OPTIONS);
        options.addAll(ReportTarget.OPTIONS);
        return options;
    }

    @Override
    public Messages texts() {
        return CliTexts.texts();
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandFailure {
        long start = System.nanoTime();
        Locale locale = console.locale();
        List<String> words = arguments.words();
        if (words.isEmpty()) {
            throw CliTexts.failure(locale, "summary.plans");
        }
        Path target = ReportTarget.of(arguments, name(), locale);
        ExportChoices choices = ExportChoices.of(arguments, locale);
        if (choices.profile() == PdfProfile.PDFA_3A) {
            // An overview has no plan of its own to carry along.
            throw CliTexts.failure(locale, "export.choice", ExportChoices.PROFILE, choices.profile().code(),
                    PdfProfile.PDFA_2A.code() + ", " + PdfProfile.PLAIN.code());
        }
        Locale language = Locale.forLanguageTag(choices.language().orElse("nl"));
        ReportDocument report = NationalOverview.of(parts(words, target, choices, console), language);
        boolean asText = ReportTarget.isText(target);
        int size = asText ? ReportText.write(report, target, locale) : pdf(report, target, choices, console);
        String seconds = Formats.of(locale).number(BigDecimal.valueOf(System.nanoTime() - start, 9), 1);
        console.out().println(CliTexts.text(locale, asText ? "export.done.text" : "export.done", target, size, seconds));
        return DONE;
    }

    /** The plans as the audience may see them: what is left out of a plan is in no total. */
    private List<NationalOverview.Part> parts(List<String> words, Path target, ExportChoices choices, Console console)
            throws CommandFailure {
        Set<Path> seen = new HashSet<>();
        List<NationalOverview.Part> parts = new ArrayList<>();
        for (String word : words) {
            Path file = PlanDesk.path(word, console.locale());
            Path real = PlanFiles.real(file);
            if (!seen.add(real)) {
                throw CliTexts.failure(console.locale(), "summary.twice", word);
            } else if (real.equals(PlanFiles.real(target))) {
                throw CliTexts.failure(console.locale(), "export.same", word);
            }
            Redacted reduced = Redaction.of(new PlanDesk(clusters, console).open(word), choices.audience(), figures);
            parts.add(new NationalOverview.Part(file.getFileName().toString().replaceFirst("\\.plan\\.json$", ""), reduced.plan()));
        }
        return parts;
    }

    private int pdf(ReportDocument report, Path target, ExportChoices choices, Console console) throws CommandFailure {
        try {
            PdfOptions options = new PdfOptions(Theme.neutral(), picture -> Optional.empty()).in(choices.profile());
            ExportResult result = exporter.export(report, target, options, ExportMonitor.NONE);
            result.messages().forEach(message -> console.err().println(CliTexts.text(console.locale(), "export.message", message)));
            return result.pages();
        } catch (PdfExportException e) {
            throw new CommandFailure(e.message(console.locale()));
        } catch (ExportCancelledException e) {
            throw new IllegalStateException("nobody can cancel a command", e);
        }
    }
}
