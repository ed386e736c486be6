// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.planwerk.exchange.ImportPreview.Outcome;
import nl.planwerk.exchange.internal.csv.CsvFiles;
import nl.planwerk.exchange.internal.xlsx.XlsxReader;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.testing.PlanGenerator;
import nl.planwerk.model.testing.VocabularyGenerator;

/** Tables of generated plans, with every kind of field, out to files and back. */
class TableRoundTripTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final List<String> KINDS = List.of("x.xlsx", "x.csv");

    private record Table(Plan plan, SectionType section, Sheet sheet, TableColumns columns, Mapping mapping) {

        static Table of(Plan plan, SectionType section, String file, Locale locale) throws IOException, ExchangeException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            SheetFiles.write(TableExport.sheet(plan, section, locale), file, out, locale);
            Sheet sheet = file.endsWith(".csv") ? CsvFiles.read(out.toByteArray(), SheetLimits.STANDARD)
                    : XlsxReader.read(out.toByteArray(), SheetLimits.STANDARD).get(0);
            List<String> heads = sheet.rows().get(0).stream().map(Cell::shown).toList();
            TableColumns columns = TableColumns.of(plan, section.entity(), plan.items(section.id()), heads, locale);
            return new Table(plan, section, sheet, columns, Mapping.guess(sheet, columns));
        }

        ImportPreview into(Plan target) {
            DecimalSign sign = TableImport.sign(sheet, mapping, columns);
            return new TableImport(target, section.id(), columns).preview(sheet, mapping,
                    new ImportRules(true, true, false, sign), () -> "new");
        }
    }

    @Property(tries = 60)
    void whatWasExportedChangesNothing(@ForAll long seed, @ForAll boolean dutch) throws IOException, ExchangeException {
        Random random = new Random(seed);
        Plan plan = new PlanGenerator(random).plan(random.nextBoolean()
                ? VocabularyGenerator.everyKind() : new VocabularyGenerator(random).vocabulary());
        for (SectionType section : plan.vocabulary().sections()) {
            for (String kind : KINDS) {
                Table table = Table.of(plan, section, kind, dutch ? DUTCH : Locale.ENGLISH);
                assertThat(table.mapping().columns()).as("every head is known").doesNotContain(Optional.empty());
                ImportPreview preview = table.into(plan);
                assertThat(preview.rows()).hasSize(plan.items(section.id()).size()).allSatisfy(row ->
                        assertThat(row.outcome()).as(kind + " " + row).isEqualTo(Outcome.SAME));
                assertThat(preview.apply(plan)).isSameAs(plan);
            }
        }
    }

    @Property(tries = 60)
    void recordsThatAreGoneComeBack(@ForAll long seed, @ForAll boolean dutch) throws IOException, ExchangeException {
        Random random = new Random(seed);
        Plan plan = new PlanGenerator(random).plan(VocabularyGenerator.everyKind());
        SectionType section = plan.vocabulary().section("s0").orElseThrow();
        Plan without = plan.edit("s0", s -> s.withItems(List.of()));
        for (String kind : KINDS) {
            Table table = Table.of(plan, section, kind, dutch ? DUTCH : Locale.ENGLISH);
            ImportPreview preview = table.into(without);
            for (ImportPreview.Row row : preview.of(Outcome.ADDED)) {
                Item back = row.result().orElseThrow();
                Item original = plan.section("s0").item(back.id()).orElseThrow();
                List<String> different = new ArrayList<>();
                for (Column column : table.columns().all()) {
                    String was = asAuthorsWrite(column, plain(table.columns().cell(original, column)));
                    String is = plain(table.columns().cell(back, column));
                    if (!was.equals(is)) {
                        different.add(column.id() + ": " + was + " / " + is);
                    }
                }
                assertThat(different).as(kind + " " + row).isEmpty();
            }
            assertThat(preview.apply(without).items("s0")).hasSameSizeAs(preview.of(Outcome.ADDED));
        }
    }

    /** A field of one line takes line breaks for spaces, and what is chosen is chosen once: no author could have made it so. */
    private static String asAuthorsWrite(Column column, String text) {
        FieldKind<?> kind = column.field().map(Field::kind).orElse(null);
        if (kind instanceof FieldKind.Choices || kind instanceof FieldKind.References) {
            return Arrays.stream(text.split("; ")).distinct().collect(Collectors.joining("; "));
        }
        return kind instanceof FieldKind.Text oneLine && !oneLine.multiline() ? text.replace('\n', ' ') : text;
    }

    private static String plain(Cell cell) {
        return cell instanceof Cell.Number number ? number.number().stripTrailingZeros().toPlainString()
                : cell.shown().replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
