// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import nl.planwerk.exchange.Column;
import nl.planwerk.exchange.DecimalSign;
import nl.planwerk.exchange.ImportPreview;
import nl.planwerk.exchange.ImportRules;
import nl.planwerk.exchange.Sheet;
import nl.planwerk.exchange.TableImport;
import nl.planwerk.exchange.TableReading;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.SectionType;

/** What the author chose so far in the import wizard. Knows no widget. */
final class ImportState {
    /** How many heads more a table must know to be taken for the one that is meant. */
    private static final int CLEARLY = 1;
    /** How many heads a table must know to be meant at all. */
    private static final int SURE = 3;

    private final Plan plan;
    private final Locale locale;
    private SectionType section;
    private List<Sheet> sheets = List.of();
    private Optional<TableReading> reading = Optional.empty();
    private boolean byName = true;
    private boolean emptyClears;
    private boolean partly;
    private Optional<DecimalSign> sign = Optional.empty();

    ImportState(Plan plan, SectionType section, Locale locale) {
        this.plan = plan;
        this.section = section;
        this.locale = locale;
    }

    Plan plan() {
        return plan;
    }

    Locale locale() {
        return locale;
    }

    SectionType section() {
        return section;
    }

    void section(SectionType chosen) {
        section = chosen;
        reading = Optional.empty();
    }

    /** The table that knows clearly more of the first sheet's heads than the one chosen; empty if none does. For any thread. */
    Optional<SectionType> better(List<Sheet> read) {
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Map<SectionType, TableReading> readings = new LinkedHashMap<>();
        plan.vocabulary().tables().forEach(table -> readings.put(table, TableReading.of(plan, table, read.get(0), locale)));
        for (boolean proposals : new boolean[] {false, true}) {
            Map<SectionType, Long> known = new LinkedHashMap<>();
            readings.forEach((table, reading) -> known.put(table, known(proposals ? reading.withProposals() : reading)));
            SectionType best = known.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
            if (known.get(best) >= SURE) {
                return Optional.of(best).filter(table -> known.get(table) > known.getOrDefault(section, 0L) + CLEARLY);
            }
        }
        return Optional.empty();
    }

    private static long known(TableReading reading) {
        return reading.mapping().columns().stream().filter(Optional::isPresent).count();
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** The sheets of another file; empty if it could not be read. */
    void sheets(List<Sheet> read) {
        sheets = read;
        reading = Optional.empty();
    }

    /** Looks at a sheet; what was mapped by hand in another one is forgotten. */
    void sheet(int index) {
        reading = Optional.of(TableReading.of(plan, section, sheets.get(index), locale).withProposals());
    }

    Optional<TableReading> reading() {
        return reading;
    }

    /** The heads stand in another row. */
    void headRow(int row) {
        reading = reading.map(now -> now.headsAt(row));
    }

    /**
     * A column of the sheet is another one, or is passed over.
     *
     * @param before what the columns were when the author began to choose
     */
    void column(TableReading before, int index, Optional<Column> column) {
        reading = Optional.of(before.with(index, column));
    }

    /** The heads whose unit is none that their field can have. */
    List<String> strangeUnits() {
        return reading.map(now -> IntStream.range(0, now.mapping().columns().size()).boxed()
                .flatMap(index -> now.mapping().columns().get(index)
                        .flatMap(match -> now.columns().strangeUnit(match.column(), now.head(index))).stream())
                .toList()).orElse(List.of());
    }

    /** Whether the sheet tells anything at all. */
    boolean mapsAnything() {
        return reading.filter(now -> now.mapping().columns().stream().anyMatch(Optional::isPresent)).isPresent();
    }

    void byName(boolean find) {
        byName = find;
    }

    void emptyClears(boolean clears) {
        emptyClears = clears;
    }

    boolean partly() {
        return partly;
    }

    void partly(boolean take) {
        partly = take;
    }

    /** The decimal sign that the author says the file has; empty for what the file itself tells. */
    void sign(Optional<DecimalSign> chosen) {
        sign = chosen;
    }

    /** What the import will do. */
    ImportPreview preview() {
        TableReading now = reading.orElseThrow();
        ImportRules rules = new ImportRules(byName, emptyClears, partly, sign.orElse(now.sign()));
        return new TableImport(plan, section.id(), now.columns()).preview(now.sheet(), now.mapping(), rules,
                () -> UUID.randomUUID().toString());
    }
}
