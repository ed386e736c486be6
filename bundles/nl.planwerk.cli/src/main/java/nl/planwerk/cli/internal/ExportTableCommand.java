// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.exchange.ExchangeException;
import nl.planwerk.exchange.Questionnaire;
import nl.planwerk.exchange.SheetFiles;
import nl.planwerk.exchange.StyledSheet;
import nl.planwerk.exchange.TableExport;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.reading.YearsText;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.workspace.AtomicFile;
import nl.planwerk.workspace.FileOperations;
import nl.planwerk.workspace.PlanFileException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the records of a section as a spreadsheet, or the questions about them as an empty one. */
@Component
public final class ExportTableCommand implements Command {
    private static final String QUESTIONS = "--questions";
    private static final String RECORD = "--record";
    private static final String YEARS = "--years";

    private final ClusterRegistry clusters;

    @Activate
    public ExportTableCommand(@Reference ClusterRegistry clusters) {
        this.clusters = clusters;
    }

    @Override
    public String name() {
        return "export-table";
    }

    @Override
    public Set<String> flags() {
        return Set.of(QUESTIONS);
    }

    @Override
    public Set<String> options() {
        return Set.of(CommonOptions.OUTPUT, CommonOptions.LANGUAGE, RECORD, YEARS);
    }

    @Override
    public Messages texts() {
        return CliTexts.texts();
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandFailure {
        Locale locale = console.locale();
        if (arguments.words().size() != 2) {
            throw CliTexts.failure(locale, "words.table", name());
        }
        Path target = PlanDesk.path(CommonOptions.output(arguments, name(), locale), locale);
        Locale language = ReportTarget.language(arguments, locale).map(Locale::forLanguageTag).orElse(locale);
        Plan plan = new PlanDesk(clusters, console).open(arguments.words().get(0));
        SectionType section = Sections.find(plan, arguments.words().get(1), locale);
        StyledSheet sheet = arguments.has(QUESTIONS) ? questions(plan, section, arguments, language, locale)
                : TableExport.sheet(plan, section, language);
        write(sheet, target, language, locale);
        console.out().println(CliTexts.text(locale, "exportTable.done", target, plan.items(section.id()).size()));
        return DONE;
    }

    private static StyledSheet questions(Plan plan, SectionType section, Arguments arguments, Locale language, Locale locale)
            throws CommandFailure {
        Collection<Integer> years = years(plan, arguments, locale);
        if (!arguments.has(RECORD)) {
            return Questionnaire.of(plan, section, plan.items(section.id()), years, language);
        }
        String id = arguments.option(RECORD).orElseThrow();
        Item item = plan.section(section.id()).item(id).orElseThrow(() -> CliTexts.failure(locale, "exportTable.record", id));
        return Questionnaire.of(plan, section, item, years, language);
    }

    private static Collection<Integer> years(Plan plan, Arguments arguments, Locale locale) throws CommandFailure {
        String word = arguments.option(YEARS).orElse("");
        return word.isEmpty() ? Plans.yearsToAsk(plan, LocalDate.now(Clock.systemDefaultZone()))
                : new YearsText().read(word).found().orElseThrow(() -> CliTexts.failure(locale, "exportTable.years", word));
    }

    private static void write(StyledSheet sheet, Path target, Locale language, Locale locale) throws CommandFailure {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            SheetFiles.write(sheet, target.toString(), bytes, language);
            new AtomicFile(FileOperations.REAL).write(target, bytes.toByteArray());
        } catch (ExchangeException e) {
            throw new CommandFailure(e.message(locale));
        } catch (PlanFileException e) {
            throw new CommandFailure(e.message(locale));
        } catch (IOException e) {
            throw new CommandFailure(PlanFileException.notWritten(target, e).message(locale));
        }
    }
}
