// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.exchange.DecimalSign;
import nl.planwerk.exchange.ExchangeException;
import nl.planwerk.exchange.ImportPreview;
import nl.planwerk.exchange.ImportPreview.Outcome;
import nl.planwerk.exchange.ImportRules;
import nl.planwerk.exchange.Mapping;
import nl.planwerk.exchange.Sheet;
import nl.planwerk.exchange.SheetFiles;
import nl.planwerk.exchange.TableImport;
import nl.planwerk.exchange.TableReading;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.SectionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads a spreadsheet into the records of a section; says for each row what becomes of it. */
@Component
public final class ImportTableCommand implements Command {
    private static final int ROWS_REFUSED = 1;
    private static final String SHEET = "--sheet";
    private static final String DECIMALS = "--decimals";
    private static final String DRY = "--preview";
    private static final String CLEAR = "--clear";

    private final ClusterRegistry clusters;

    @Activate
    public ImportTableCommand(@Reference ClusterRegistry clusters) {
        this.clusters = clusters;
    }

    @Override
    public String name() {
        return "import-table";
    }

    @Override
    public Set<String> flags() {
        return Set.of(DRY, CLEAR);
    }

    @Override
    public Set<String> options() {
        return Set.of(CommonOptions.OUTPUT, SHEET, DECIMALS);
    }

    @Override
    public Messages texts() {
        return CliTexts.texts();
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandFailure {
        Locale locale = console.locale();
        if (arguments.words().size() != 3) {
            throw CliTexts.failure(locale, "words.tableFile", name());
        }
        PlanDesk desk = new PlanDesk(clusters, console);
        Plan plan = desk.open(arguments.words().get(0));
        SectionType section = Sections.find(plan, arguments.words().get(1), locale);
        Sheet sheet = sheet(PlanDesk.path(arguments.words().get(2), locale), arguments.option(SHEET), locale);
        TableReading reading = TableReading.of(plan, section, sheet, locale);
        passedOver(reading, console);
        DecimalSign sign = sign(arguments.option(DECIMALS), reading, locale);
        ImportPreview preview = new TableImport(plan, section.id(), reading.columns()).preview(reading.sheet(), reading.mapping(),
                new ImportRules(true, arguments.has(CLEAR), false, sign), () -> UUID.randomUUID().toString());
        tell(preview, console);
        Path target = PlanDesk.path(arguments.option(CommonOptions.OUTPUT).orElse(arguments.words().get(0)), locale);
        if (!arguments.has(DRY) && (preview.changesAnything() || arguments.has(CommonOptions.OUTPUT))) {
            desk.save(preview.apply(plan), target);
        }
        return preview.of(Outcome.REFUSED).isEmpty() ? DONE : ROWS_REFUSED;
    }

    private static Sheet sheet(Path file, Optional<String> name, Locale locale) throws CommandFailure {
        try {
            List<Sheet> sheets = SheetFiles.read(file);
            return name.isEmpty() ? sheets.get(0) : sheets.stream().filter(sheet -> sheet.name().equalsIgnoreCase(name.get())).findFirst()
                    .orElseThrow(() -> CliTexts.failure(locale, "importTable.sheet", name.get(), String.join(", ", sheets.stream().map(Sheet::name).toList())));
        } catch (ExchangeException e) {
            throw new CommandFailure(e.message(locale));
        }
    }

    private static DecimalSign sign(Optional<String> word, TableReading reading, Locale locale) throws CommandFailure {
        if (word.isEmpty()) {
            return reading.sign();
        }
        return switch (word.get()) {
            case "comma" -> DecimalSign.COMMA;
            case "point" -> DecimalSign.POINT;
            default -> throw CliTexts.failure(locale, "importTable.decimals", word.get());
        };
    }

    private void passedOver(TableReading reading, Console console) throws CommandFailure {
        Mapping mapping = reading.mapping();
        if (mapping.columns().stream().allMatch(Optional::isEmpty)) {
            throw CliTexts.failure(console.locale(), "importTable.noColumns");
        }
        for (int i = 0; i < mapping.columns().size(); i++) {
            String head = reading.sheet().cell(mapping.headRow(), i).shown();
            if (mapping.columns().get(i).isEmpty() && !head.isBlank()) {
                console.err().println(CliTexts.text(console.locale(), "importTable.passed", head));
            }
        }
    }

    private static void tell(ImportPreview preview, Console console) {
        Locale locale = console.locale();
        for (ImportPreview.Row row : preview.rows()) {
            if (row.outcome() != Outcome.SAME) {
                String key = "importTable." + row.outcome();
                String what = row.outcome() == Outcome.REFUSED ? String.join(" ", row.reasons())
                        : String.join(", ", row.changes().stream().map(ImportPreview.Change::field).toList());
                (row.outcome() == Outcome.REFUSED ? console.err() : console.out())
                        .println(CliTexts.text(locale, key, row.line(), row.name(), what));
            }
            row.notices().forEach(notice -> console.err().println(CliTexts.text(locale, "importTable.notice", row.line(), notice)));
        }
        console.out().println(CliTexts.text(locale, "importTable.count", preview.of(Outcome.ADDED).size(),
                preview.of(Outcome.CHANGED).size(), preview.of(Outcome.SAME).size(), preview.of(Outcome.REFUSED).size()));
    }
}
