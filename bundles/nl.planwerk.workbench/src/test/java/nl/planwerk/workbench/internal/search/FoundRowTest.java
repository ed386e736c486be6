// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.planwerk.workspace.edit.RecordAddress;
import nl.planwerk.workspace.search.TextHit;
import org.junit.jupiter.api.Test;

class FoundRowTest {
    private static final RecordAddress HERE = new RecordAddress("s", "i", List.of());

    private static FoundRow row(String text, String words) {
        int start = text.indexOf(words);
        return FoundRow.of(new TextHit(HERE, "f", "", text, start, start + words.length(), true), "", "");
    }

    private static String marked(FoundRow row) {
        return row.excerpt().substring(row.start(), row.end());
    }

    @Test
    void aShortTextIsShownWhole() {
        FoundRow row = row("een\nwoord\there", "woord");
        assertThat(row.excerpt()).isEqualTo("een woord here");
        assertThat(marked(row)).isEqualTo("woord");
    }

    @Test
    void aLongTextIsCutAroundTheWords() {
        FoundRow row = row("a".repeat(500) + " woord " + "b".repeat(500), "woord");
        assertThat(row.excerpt()).startsWith("…a").endsWith("b…").hasSizeLessThan(200);
        assertThat(marked(row)).isEqualTo("woord");
    }

    @Test
    void noCharacterIsCutInTwo() {
        FoundRow row = row("\uD83D\uDE00".repeat(60) + "woord" + "\uD83D\uDE00".repeat(100), "woord");
        assertThat(marked(row)).isEqualTo("woord");
        assertThat(row.excerpt().codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
    }
}
