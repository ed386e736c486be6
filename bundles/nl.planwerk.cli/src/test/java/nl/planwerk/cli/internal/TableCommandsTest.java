// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nl.planwerk.cli.Console;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.exchange.Cell;
import nl.planwerk.exchange.Sheet;
import nl.planwerk.exchange.SheetFiles;
import nl.planwerk.exchange.StyledSheet;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.workspace.PlanFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables out to spreadsheets and back, from the words typed to files, output and status. */
class TableCommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ClusterRegistry clusters = new OnlyTheCore();
    @TempDir
    Path folder;

    @BeforeEach
    void plan() throws IOException {
        Plan empty = Plan.empty(clusters.vocabularyFor(null), new PluginStamp("core", "1.0.0"));
        Item site = Item.of("s1", empty.vocabulary().section(Sites.SECTION_ID).orElseThrow().entity()).with(Sites.NAME, "Noordterrein");
        Item measure = Item.of("m1", empty.vocabulary().section(Measures.SECTION_ID).orElseThrow().entity())
                .with(Measures.TITLE, "Elektrische kraker").with(Measures.PHASE, "study");
        new PlanFiles().save(empty.edit(Sites.SECTION_ID, s -> s.with(site)).edit(Measures.SECTION_ID, s -> s.with(measure)), file("p.plan.json"));
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Plan plan(String name) throws IOException {
        return new PlanFiles().open(file(name), clusters::vocabularyFor);
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Locale.forLanguageTag("nl"));
        return new CommandLine(List.of(new ExportTableCommand(clusters), new ImportTableCommand(clusters)), console).applyAsInt(words);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aLanguageThatThereIsNotIsRefused() {
        assertThat(run("export-table", file("p.plan.json").toString(), "Maatregelen", "-o", file("m.csv").toString(), "--lang", "xx"))
                .isEqualTo(2);
        assertThat(said()).contains("--lang xx");
        assertThat(file("m.csv")).doesNotExist();
    }

    @Test
    void aListFromDutchExcelBecomesMeasures() throws IOException {
        Files.writeString(file("list.csv"), "\ufeffLijst van projecten;;;\r\nTitel;Trekker;Reductie per jaar 2030 (kton CO2-eq per jaar);Locaties;Weer\r\n"
                + "Warmtenet;Havenbedrijf;1.250,5;Noordterrein;zonnig\r\nelektrische  kraker;Kraker BV;1.250;;\r\n=1+1;x;veel;Elders;\r\n");
        assertThat(run("import-table", file("p.plan.json").toString(), "Maatregelen", file("list.csv").toString(), "--preview")).as(said()).isEqualTo(1);
        assertThat(plan("p.plan.json").items(Measures.SECTION_ID)).hasSize(1);
        assertThat(run("import-table", file("p.plan.json").toString(), "measures", file("list.csv").toString())).isEqualTo(1);
        assertThat(said()).contains("rij 3: toegevoegd: Warmtenet", "rij 4: gewijzigd: Elektrische kraker", "rij 5: geweigerd: =1+1", "\"veel\"",
                "\"Elders\"", "\"Weer\" is niet bekend", "1 toegevoegd, 1 gewijzigd, 0 zoals ze waren, 1 geweigerd");
        List<Item> measures = plan("p.plan.json").items(Measures.SECTION_ID);
        assertThat(measures).hasSize(2);
        assertThat(measures.get(1).get(Measures.REDUCTION).orElseThrow().at(2030).orElseThrow().value()).isEqualTo(new BigDecimal("1250.5"));
        assertThat(measures.get(0).get(Measures.REDUCTION).orElseThrow().at(2030).orElseThrow().value()).isEqualTo(new BigDecimal("1250"));
        assertThat(measures.get(1).list(Measures.SITES)).extracting(ref -> ref.id()).containsExactly("s1");
        assertThat(measures.get(0).get(Measures.PHASE)).contains("study");
    }

    @Test
    void aTableGoesOutAndComesBackAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(file("p.plan.json"));
        for (String name : List.of("t.xlsx", "t.csv")) {
            assertThat(run("export-table", file("p.plan.json").toString(), "measures", "-o", file(name).toString())).as(said()).isZero();
            assertThat(run("import-table", file("p.plan.json").toString(), "measures", file(name).toString(), "--clear")).as(said()).isZero();
            assertThat(said()).contains("0 toegevoegd, 0 gewijzigd, 1 zoals ze waren, 0 geweigerd");
            assertThat(Files.readAllBytes(file("p.plan.json"))).isEqualTo(before);
        }
        assertThat(run("export-table", file("p.plan.json").toString(), "nothing", "-o", file("t.csv").toString())).isEqualTo(2);
        assertThat(said()).contains("measures");
        assertThat(run("export-table", file("p.plan.json").toString(), "measures", "-o", file("t.ods").toString())).isEqualTo(2);
    }

    @Test
    void answersToQuestionsFindTheirRecordById() throws Exception {
        assertThat(run("export-table", file("p.plan.json").toString(), "sites", "--questions", "--record", "s1", "--years", "2023-2024", "-o",
                file("q.xlsx").toString())).as(said()).isZero();
        Sheet questions = SheetFiles.read(file("q.xlsx")).get(0);
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : questions.rows()) {
            String question = row.isEmpty() ? "" : row.get(0).shown();
            Cell answer = question.startsWith("Naam") ? new Cell.Text("Noordterrein oost") : question.equals("Gemeente") ? new Cell.Text("Moerdijk")
                    : question.startsWith("Uitstoot 2024") ? new Cell.Number(new BigDecimal("12500"))
                    : row.size() > 1 ? row.get(1) : Cell.EMPTY;
            rows.add(row.isEmpty() ? row : List.of(row.get(0), answer));
        }
        try (var file = Files.newOutputStream(file("a.xlsx"))) {
            SheetFiles.write(StyledSheet.of(new Sheet("antwoord", rows)), "a.xlsx", file, Locale.ENGLISH);
        }
        assertThat(run("import-table", file("p.plan.json").toString(), "sites", file("a.xlsx").toString())).as(said()).isZero();
        Item site = plan("p.plan.json").items(Sites.SECTION_ID).get(0);
        assertThat(plan("p.plan.json").items(Sites.SECTION_ID)).hasSize(1);
        assertThat(site.get(Sites.NAME)).contains("Noordterrein oost");
        assertThat(site.get(Sites.MUNICIPALITY)).contains("Moerdijk");
        assertThat(site.get(Sites.EMISSIONS).orElseThrow().at(2024).orElseThrow().value()).isEqualByComparingTo("12500");
        assertThat(run("export-table", file("p.plan.json").toString(), "measures", "--questions", "-o", file("m.xlsx").toString())).isZero();
        assertThat(run("import-table", file("p.plan.json").toString(), "measures", file("m.xlsx").toString())).as(said()).isZero();
        assertThat(said()).contains("0 toegevoegd, 0 gewijzigd, 1 zoals ze waren");
    }
}
