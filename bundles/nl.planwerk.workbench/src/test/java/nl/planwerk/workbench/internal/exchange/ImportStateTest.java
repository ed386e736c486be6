// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import nl.planwerk.exchange.Cell;
import nl.planwerk.exchange.Column;
import nl.planwerk.exchange.Sheet;
import nl.planwerk.exchange.TableReading;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Measures;
import org.junit.jupiter.api.Test;

/** What an author's own list of projects is taken for. */
class ImportStateTest {
    private static final Plan PLAN = Plan.empty(CoreVocabulary.with(), new PluginStamp("x", "1.0.0"));
    private static final Sheet PROJECTS = new Sheet("", List.of(
            cells("Nr", "Projectnaam", "Start", "CO2-reductie 2030 (kton/jaar)", "Kosten (M€)"), cells("1", "Boiler", "2027", "12,5", "3")));

    private static List<Cell> cells(String... texts) {
        return Stream.of(texts).map(Cell::text).toList();
    }

    private static ImportState state(String section) {
        SectionType type = PLAN.vocabulary().section(section).orElseThrow();
        ImportState state = new ImportState(PLAN, type, Locale.forLanguageTag("nl"));
        state.sheets(List.of(PROJECTS));
        return state;
    }

    private static List<String> columns(ImportState state) {
        return state.reading().orElseThrow().mapping().columns().stream()
                .map(match -> match.map(found -> found.column().id() + " " + found.unit()).orElse("-")).toList();
    }

    @Test
    void theTableIsProposedWhoseFieldsTheHeadsName() {
        assertThat(state(Chapters.SECTION_ID).better(List.of(PROJECTS)).map(SectionType::id)).contains(Measures.SECTION_ID);
        assertThat(state(Measures.SECTION_ID).better(List.of(PROJECTS))).isEmpty();
    }

    @Test
    void theWordsOfAnAuthorAreProposals() {
        ImportState state = state(Measures.SECTION_ID);
        state.sheet(0);
        assertThat(columns(state)).containsExactly("number ", "title ", "startYear ", "reduction.2030 ktCO2e/yr", "investment MEUR");
        assertThat(state.strangeUnits()).isEmpty();
    }

    /** The arrow keys pass other fields on the way to the one that is meant. */
    @Test
    void aFieldThatWasOnlyPassedIsGivenBack() {
        ImportState state = state(Measures.SECTION_ID);
        state.sheet(0);
        TableReading before = state.reading().orElseThrow();
        List<Column> all = before.columns().all();
        for (Column passed : all.subList(0, 12)) {
            state.column(before, 2, Optional.of(passed));
        }
        assertThat(columns(state)).startsWith("number ", "title ", all.get(11).id() + " ").endsWith("investment MEUR");
    }
}
