// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;

import nl.planwerk.analysis.Analysis;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.vocabulary.SystemBoundaries;
import org.junit.jupiter.api.Test;

class FigureListingTest {
    private static FigureListing listing(String language) {
        TreeMap<Integer, YearValue> values = new TreeMap<>();
        values.put(2020, YearValue.of("1200.50"));
        Item known = Item.of("s1", Sites.TYPE).with(Sites.PERMIT_ID, "NL-200400001")
                .with(Sites.EMISSIONS, new YearSeries("ktCO2e/yr", values, FigureInfo.NONE));
        Plan plan = Plan.empty(CoreVocabulary.with(), new PluginStamp("test", "1.0.0"));
        return new FigureListing(Analysis.of(plan
                .withHeader(plan.header().with(Plans.BASE_YEAR, Quantity.of("2020", "")))
                .edit(SystemBoundaries.SECTION_ID, s -> s.withItems(List.of(Item.of("b", SystemBoundaries.TYPE)
                        .with(SystemBoundaries.TITLE, "Industrie, \"smal\"").with(SystemBoundaries.ETS, true)
                        .with(SystemBoundaries.NON_ETS, true))))
                .edit(Sites.SECTION_ID, s -> s.withItems(List.of(known, known.withId("s2").without(Sites.EMISSIONS))))),
                Formats.of(language));
    }

    @Test
    void peopleReadRoundedValuesWithFormulaAndBoundary() {
        assertThat(listing("nl").text()).contains("Uitstoot in het basisjaar", "  Afbakening: Industrie, \"smal\"")
                .anySatisfy(line -> assertThat(line).startsWith("    emissions.base  ten minste 1.200,5").endsWith("(1 onbekend) – uit 2 onderdelen"))
                .contains("Factoren achter omrekeningen: reference/2026-1", "    gap.all  Restopgave, alle maatregelen");
        assertThat(listing("en").text()).contains("Emission in the base year");
    }

    @Test
    void programsReadExactValuesAndWhatIsUnknown() {
        assertThat(listing("en").json()).startsWith("[").endsWith("]").anySatisfy(line -> assertThat(line).startsWith(
                "  {\"key\":\"emissions.base\",").contains("\"value\":1200.5,", "\"unit\":\"ktCO2e/yr\"",
                "\"bound\":\"AT_LEAST\",\"records\":1,\"unknown\":1,\"boundary\":\"Industrie, \\\"smal\\\"\"",
                "\"from\":[\"s1\",\"s2\"]}"));
    }

    @Test
    void cellsWithCommasOrQuotesAreQuoted() {
        List<String> lines = listing("nl").csv();
        assertThat(lines.get(0)).isEqualTo(
                "key,label,subject,year,value,low,high,unit,bound,records,unknown,boundary,explanation,from");
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith(
                "emissions.base,Uitstoot in het basisjaar,,,1200.5,,,ktCO2e/yr,AT_LEAST,1,1,\"Industrie, \"\"smal\"\"\","));
    }
}
