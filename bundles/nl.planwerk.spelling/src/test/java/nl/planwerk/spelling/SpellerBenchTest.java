// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What spelling costs: the time to read a dictionary, its memory, and the time to check a thousand words. */
@Tag("bench")
class SpellerBenchTest {
    private static final String SENTENCE = "De verduurzaming van het cluster vraagt om netverzwaring, waterstof en een maatrgel per bedrijf. ";
    private static final int WORDS = 14;

    @Test
    void costsLittle() {
        Speller speller = Speller.shipped();
        long before = memory();
        for (String language : List.of("nl", "en")) {
            double load = milliseconds(() -> speller.check(new Passage("De test", true, language), KnownWords.NONE));
            System.out.printf("spelling: %s read in %.0f ms%n", language, load);
        }
        System.out.printf("spelling: %.1f MB for both dictionaries%n", (memory() - before) / 1e6);
        Passage text = new Passage(SENTENCE.repeat(1_000 / WORDS), true, "nl");
        double first = milliseconds(() -> speller.check(text, KnownWords.NONE));
        for (int i = 0; i < 20; i++) {
            speller.check(text, KnownWords.NONE);
        }
        double again = milliseconds(() -> speller.check(text, KnownWords.NONE));
        double suggestions = milliseconds(() -> speller.suggest("maatrgel", "nl", KnownWords.NONE));
        System.out.printf("spelling: 1,000 words checked in %.1f ms, again in %.1f ms; suggestions for a word in %.0f ms%n", first, again,
                suggestions);
        assertThat(again).as("1,000 words again, in milliseconds").isLessThan(100);
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
