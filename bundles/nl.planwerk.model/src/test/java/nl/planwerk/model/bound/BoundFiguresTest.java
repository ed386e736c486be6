// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.planwerk.model.bound.Placeholder.Calculated;
import nl.planwerk.model.bound.Placeholder.FieldValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundFiguresTest {

    private static Placeholder only(String text) {
        List<Placeholder> all = BoundFigures.in(text);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static FieldValue value(String type, String item, String field, String scenario, int year) {
        return new FieldValue(type, item, field, scenario.isEmpty() ? Optional.empty() : Optional.of(scenario),
                year == 0 ? OptionalInt.empty() : OptionalInt.of(year));
    }

    @Test
    void readsEveryForm() {
        assertThat(only("{{measure:m-01.reduction@2030}}").target())
                .contains(value("measure", "m-01", "reduction", "", 2030));
        assertThat(only("{{energyFlow:e.energy[midden]@2030}}").target())
                .contains(value("energyFlow", "e", "energy", "midden", 2030));
        assertThat(only("{{plan:baseYear}}").target()).contains(value("plan", "", "baseYear", "", 0));
        assertThat(only("{{plan:x:y}}").target()).contains(value("plan", "", "x:y", "", 0));
        assertThat(only("{{site:s.chemelot:permitHolder}}").target())
                .contains(value("site", "s", "chemelot:permitHolder", "", 0));
        assertThat(only("{{chemelot:n2oSource:x.emission@2030}}").target())
                .contains(value("chemelot:n2oSource", "x", "emission", "", 2030));
        assertThat(only("{{measure:a.b.c.trl}}").target()).contains(value("measure", "a.b.c", "trl", "", 0));
        assertThat(only("{{figure:reduction.all[site/s1]@2030}}").target())
                .contains(new Calculated("reduction.all[site/s1]@2030"));
    }

    @Test
    void saysWhereItStandsAndInWhichUnit() {
        String text = "Samen {{ measure:m.reduction@2030, MtCO2e/yr }} minder.";
        Placeholder placeholder = only(text);
        assertThat(text.substring(placeholder.start(), placeholder.end()))
                .isEqualTo("{{ measure:m.reduction@2030, MtCO2e/yr }}");
        assertThat(placeholder.unit()).contains("MtCO2e/yr");
        assertThat(placeholder.source()).isEqualTo("measure:m.reduction@2030, MtCO2e/yr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{measure}}", "{{figure:}}", "{{:x.y}}", "{{measure:m.}}", "{{measure:m.reduction@30}}", "{{ }}"})
    void whatIsWrittenWronglyIsFoundWithoutATarget(String text) {
        assertThat(only(text).target()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{{", "{measure:m.trl}", "{{}}", "{{a\nb}}", "{{{"})
    void otherBracesAreNone(String text) {
        assertThat(BoundFigures.in(text)).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (FieldValue value : List.of(value("plan", "", "baseYear", "", 0), value("site", "s", "x:y", "", 0),
                value("energyFlow", "e.1", "energy", "laag", 2040))) {
            assertThat(only(BoundFigures.written(value)).target()).contains(value);
        }
    }

    @Property(tries = 2000)
    void anyTextIsReadAndOffsetsFollowEachOther(@ForAll String noise, @ForAll String more) {
        String text = noise + "{{" + more + "}}" + noise;
        int last = 0;
        for (Placeholder placeholder : BoundFigures.in(text)) {
            assertThat(placeholder.start()).isGreaterThanOrEqualTo(last);
            assertThat(text.substring(placeholder.start(), placeholder.end())).startsWith("{{").endsWith("}}");
            last = placeholder.end();
        }
        assertThat(last).isLessThanOrEqualTo(text.length());
    }
}
