// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DelimitedTextTest {

    @Test
    void readsWhatSpreadsheetsCopy() {
        assertThat(DelimitedText.TABS.read("2030\t1,5\r\n2031\t2\r\n")).containsExactly(List.of("2030", "1,5"), List.of("2031", "2"));
        assertThat(DelimitedText.TABS.read("a\t\"two\nlines\"\tc")).containsExactly(List.of("a", "two\nlines", "c"));
        assertThat(DelimitedText.TABS.read("\"say \"\"hi\"\"\"\tx")).containsExactly(List.of("say \"hi\"", "x"));
        assertThat(DelimitedText.TABS.read("\"5\" disk\tx")).containsExactly(List.of("\"5\" disk", "x"));
        assertThat(DelimitedText.TABS.read("a\t\n\tb\n")).containsExactly(List.of("a", ""), List.of("", "b"));
        assertThat(DelimitedText.TABS.read("")).isEmpty();
    }

    @Provide
    Arbitrary<List<List<String>>> grids() {
        Arbitrary<String> cell = Arbitraries.strings().withChars('a', '"', '\t', '\n', ' ', ',').ofMaxLength(6);
        return Arbitraries.integers().between(1, 4).flatMap(width -> cell.list().ofSize(width).list().ofMaxSize(4))
                .filter(rows -> rows.stream().noneMatch(row -> row.equals(List.of(""))));
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("grids") List<List<String>> rows) {
        assertThat(DelimitedText.TABS.read(DelimitedText.TABS.write(rows, "\r\n"))).isEqualTo(rows);
    }
}
