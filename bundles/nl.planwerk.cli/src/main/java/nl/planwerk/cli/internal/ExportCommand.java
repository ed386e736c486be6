// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import nl.planwerk.audience.Account;
import nl.planwerk.audience.Audience;
import nl.planwerk.audience.AudienceReport;
import nl.planwerk.chart.Theme;
import nl.planwerk.checks.CheckRegistry;
import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.export.pdf.ExportCancelledException;
import nl.planwerk.export.pdf.ExportMonitor;
import nl.planwerk.export.pdf.ExportResult;
import nl.planwerk.export.pdf.PdfAttachment;
import nl.planwerk.export.pdf.PdfExportException;
import nl.planwerk.export.pdf.PdfExporter;
import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.export.pdf.PdfProfile;
import nl.planwerk.export.pdf.PlanAttachments;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.report.Composition;
import nl.planwerk.report.MissingPictures;
import nl.planwerk.report.ReportComposer;
import nl.planwerk.report.ReportOptions;
import nl.planwerk.workspace.PictureFolder;
import nl.planwerk.workspace.PlanFileException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the report of a plan, as PDF or as text. */
@Component
public final class ExportCommand implements Command {
    private static final String OUTPUT = "-o";
    private static final String LANGUAGE = "--lang";
    private static final String FREEZE = "--freeze";

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
        return Set.of(ExportChoices.FINAL, FREEZE);
    }

    @Override
    public Set<String> options() {
        Set<String> options = new HashSet<>(ExportChoices.OPTIONS);
        options.addAll(Set.of(OUTPUT, LANGUAGE));
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
        if (arguments.words().size() != 1) {
            throw CliTexts.failure(locale, "words.plan", name());
        }
        Path source = PlanDesk.path(arguments.words().get(0), locale);
        Path target = target(arguments, source, locale);
        ReportOptions options = options(arguments, locale);
        ExportChoices choices = ExportChoices.of(arguments, locale);
        boolean freeze = arguments.has(FREEZE);
        if (freeze && !target.toString().endsWith(".pdf")) {
            throw CliTexts.failure(locale, "freeze.pdf", target);
        }
        Plan plan = new PlanDesk(clusters, console).open(arguments.words().get(0));
        if (choices.last() && !gate.passes(plan, arguments.words().get(0), console)) {
            return PLAN_HAS_ERRORS;
        }
        Freezing freezing = new Freezing(clusters, console);
        if (freeze) {
            freezing.check(plan);
        }
        Theme theme = Theme.inColour(clusters.cluster(plan.plugin().id()).flatMap(Cluster::accent));
        AudienceReport report = AudienceReport.of(plan, choices.audience(), figures,
                reduced -> composer.compose(reduced, new ReportOptions(options.language(), theme)));
        Composition composition = report.composition();
        Account account = report.redacted().account();
        refuseMissingPictures(composition, source, locale);
        boolean asText = target.toString().endsWith(".txt");
        String made = asText ? "export.done.text" : "export.done";
        int size = asText ? ReportText.write(composition.document(), target, locale)
                : pdf(report, new PdfOptions(theme, PictureFolder.of(source)::file).withLogo(clusters.logo(plan.plugin().id())), choices.profile(), source, target, console);
        account.lines(plan.vocabulary(), locale).forEach(line -> note(console, line));
        composition.messages().forEach(message -> note(console, message.text()));
        String seconds = Formats.of(locale).number(BigDecimal.valueOf(System.nanoTime() - start, 9), 1);
        console.out().println(CliTexts.text(locale, made, target, size, seconds));
        account.summary(locale).lines().forEach(console.out()::println);
        // A version for others is another document than the one adopted, which says nothing about it.
        if (!asText && (freeze || choices.audience() == Audience.PUBLIC)) {
            freezing.settle(plan, source, target, freeze).ifPresent(told -> note(console, told));
        }
        return DONE;
    }

    private Path target(Arguments arguments, Path source, Locale locale) throws CommandFailure {
        String word = arguments.option(OUTPUT).orElseThrow(() -> CliTexts.failure(locale, "output.missing", name()));
        Path target = PlanDesk.path(word, locale);
        if (target.toAbsolutePath().normalize().equals(source.toAbsolutePath().normalize())) {
            throw CliTexts.failure(locale, "export.same", word);
        }
        if (!word.endsWith(".pdf") && !word.endsWith(".txt")) {
            throw CliTexts.failure(locale, "export.extension", word);
        }
        return target;
    }

    private static ReportOptions options(Arguments arguments, Locale locale) throws CommandFailure {
        String language = arguments.option(LANGUAGE).orElse("");
        if (!List.of("", "nl", "en").contains(language)) {
            throw CliTexts.failure(locale, "export.lang", language);
        }
        return language.isEmpty() ? ReportOptions.standard() : ReportOptions.standard().in(language);
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

    private int pdf(AudienceReport report, PdfOptions options, PdfProfile profile, Path source, Path target,
            Console console) throws CommandFailure {
        try {
            PdfOptions complete = profile == PdfProfile.PDFA_3A ? options.with(attachments(report, options, source))
                    : options.in(profile);
            ExportResult result = exporter.export(report.composition().document(), target, complete, ExportMonitor.NONE);
            result.messages().forEach(message -> note(console, message));
            return result.pages();
        } catch (PdfExportException e) {
            throw new CommandFailure(e.message(console.locale()));
        } catch (IOException e) {
            throw new CommandFailure(PlanFileException.notRead(source, e).message(console.locale()));
        } catch (ExportCancelledException e) {
            throw new IllegalStateException("nobody can cancel a command", e);
        }
    }

    private static List<PdfAttachment> attachments(AudienceReport report, PdfOptions options, Path source)
            throws IOException {
        String name = source.getFileName().toString();
        Plan plan = report.redacted().plan();
        return report.redacted().audience() == Audience.INTERNAL
                ? PlanAttachments.withPictures(plan, name, report.composition().document(), options.pictures())
                : PlanAttachments.of(plan, name);
    }

    private static void note(Console console, String text) {
        console.err().println(CliTexts.text(console.locale(), "export.message", text));
    }
}
