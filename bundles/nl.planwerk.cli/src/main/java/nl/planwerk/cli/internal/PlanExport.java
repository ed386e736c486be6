// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import nl.planwerk.audience.Account;
import nl.planwerk.audience.Audience;
import nl.planwerk.audience.AudienceReport;
import nl.planwerk.chart.Theme;
import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.cluster.ClusterTheme;
import nl.planwerk.export.pdf.ExportCancelledException;
import nl.planwerk.export.pdf.ExportResult;
import nl.planwerk.export.pdf.PdfExportException;
import nl.planwerk.export.pdf.PdfExporter;
import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.export.pdf.PlanAttachments;
import nl.planwerk.export.pdf.ReportTheme;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.report.Composition;
import nl.planwerk.report.MissingPictures;
import nl.planwerk.report.ReportComposer;
import nl.planwerk.report.ReportOptions;
import nl.planwerk.report.doc.Outline;
import nl.planwerk.report.doc.Selection;
import nl.planwerk.workspace.PictureFolder;
import nl.planwerk.workspace.PlanFileException;
import nl.planwerk.workspace.PlanFiles;

/** Makes the report of one plan after another, all with the same choices. */
final class PlanExport {
    private final ClusterRegistry clusters;
    private final ReportComposer composer;
    private final PdfExporter exporter;
    private final FigureSource figures;
    private final FinalGate gate;
    private final ExportChoices choices;
    private final Console console;
    private boolean cancelled;

    PlanExport(ClusterRegistry clusters, ReportComposer composer, PdfExporter exporter, FigureSource figures,
            FinalGate gate, ExportChoices choices, Console console) {
        this.clusters = clusters;
        this.composer = composer;
        this.exporter = exporter;
        this.figures = figures;
        this.gate = gate;
        this.choices = choices;
        this.console = console;
    }

    /**
     * Makes a report.
     *
     * @param word the plan's file, as typed
     * @return exit status
     */
    int run(String word, Path target) throws CommandFailure {
        long start = System.nanoTime();
        Locale locale = console.locale();
        Path source = PlanDesk.path(word, locale);
        if (PlanFiles.real(target).equals(PlanFiles.real(source))) {
            throw CliTexts.failure(locale, "export.same", target);
        }
        Plan plan = new PlanDesk(clusters, console).open(word);
        if (choices.last() && !gate.passes(plan, word, console)) {
            return Command.PLAN_HAS_ERRORS;
        }
        Freezing freezing = new Freezing(clusters, console);
        if (choices.freeze()) {
            freezing.check(plan);
        }
        Theme theme = theme(plan, source);
        AudienceReport report = chosen(AudienceReport.of(plan, choices.audience(), figures,
                reduced -> composer.compose(reduced, new ReportOptions(choices.language(), theme))));
        Composition composition = report.composition();
        Account account = report.redacted().account();
        refuseMissingPictures(composition, source, locale);
        boolean asText = ReportTarget.isText(target);
        int size = asText ? ReportText.write(composition.document(), target, locale)
                : pdf(report, new PdfOptions(theme, PictureFolder.of(source)::file)
                        .withLogo(clusters.logo(plan.plugin().id())), source, target);
        account.lines(plan.vocabulary(), locale).forEach(this::note);
        composition.messages().forEach(message -> note(message.text()));
        String seconds = Formats.of(locale).number(BigDecimal.valueOf(System.nanoTime() - start, 9), 1);
        console.out().println(CliTexts.text(locale, asText ? "export.done.text" : "export.done", target, size, seconds));
        account.summary(locale).lines().forEach(console.out()::println);
        // A version for others, or a part of it, is another document than the one adopted, which says nothing about it.
        boolean whole = choices.audience() == Audience.PUBLIC && choices.sections().isEmpty();
        if (!asText && (choices.freeze() || whole)) {
            freezing.settle(plan, source, target, choices.freeze()).ifPresent(this::note);
        }
        return Command.DONE;
    }

    private Theme theme(Plan plan, Path source) {
        ClusterTheme own = clusters.theme(plan.plugin().id());
        ReportTheme look = ReportTheme.of(PictureFolder.of(source)::file, own.theme(),
                clusters.cluster(plan.plugin().id()).flatMap(Cluster::accent));
        own.refusal().ifPresent(refusal -> note(refusal.message(console.locale())));
        look.refusal().ifPresent(refusal -> note(refusal.message(console.locale())));
        return look.theme();
    }

    /** Whether the reader has ended the program meanwhile. */
    boolean cancelled() {
        return cancelled;
    }

    private AudienceReport chosen(AudienceReport report) throws CommandFailure {
        Selection selection = Selection.of(report.composition().document(), choices.sections());
        if (!selection.unknown().isEmpty()) {
            List<Outline.Entry> all = Selection.headings(report.composition().document());
            throw CliTexts.failure(console.locale(), "export.sections", String.join(", ", selection.unknown()),
                    all.stream().map(e -> (e.number() + " " + Selection.id(e)).strip()).collect(Collectors.joining(", ")));
        }
        return report.with(selection);
    }

    private static void refuseMissingPictures(Composition composition, Path source, Locale locale) throws CommandFailure {
        PictureFolder folder = PictureFolder.of(source);
        List<MissingPictures.Missing> missing = MissingPictures.of(composition.document(),
                path -> folder.file(path).isPresent());
        if (!missing.isEmpty()) {
            throw CliTexts.failure(locale, "export.picture", source, missing.get(0).heading(), missing.get(0).path(),
                    folder.folder().getFileName());
        }
    }

    private int pdf(AudienceReport report, PdfOptions options, Path source, Path target) throws CommandFailure {
        try (ConsoleProgress progress = new ConsoleProgress(console)) {
            PdfOptions complete = PlanAttachments.complete(options, choices.profile(), report.redacted().plan(),
                    source.getFileName().toString(), report.composition().document(), choices.audience() == Audience.INTERNAL);
            ExportResult result = exporter.export(report.composition().document(), target, complete, progress);
            result.messages().forEach(this::note);
            return result.pages();
        } catch (PdfExportException e) {
            throw new CommandFailure(e.message(console.locale()));
        } catch (IOException e) {
            throw new CommandFailure(PlanFileException.notRead(source, e).message(console.locale()));
        } catch (ExportCancelledException e) {
            cancelled = true;
            throw CliTexts.failure(console.locale(), "export.cancelled", target);
        }
    }

    private void note(String text) {
        console.err().println(CliTexts.text(console.locale(), "export.message", text));
    }
}
