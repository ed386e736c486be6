// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How much less work a key costs in the longest text than formatting that text as a whole. */
@Tag("bench")
class StyleIndexBench {
    private static final String PART = """
            ## Vraag naar **waterstof**

            Het cluster wil *voor 2035* overstappen, zie de [routekaart](https://example.org).

            - een aansluiting op het net
            - vergunningen

            | Jaar | PJ |
            | --- | --- |
            | 2030 | 12 |

            """;

    @Test
    void aKeyCostsLittleOfTheWhole() {
        String text = PART.repeat(200_000 / PART.length());
        StyleIndex index = new StyleIndex();
        long whole = 0;
        long key = 0;
        for (int round = 0; round < 60; round++) {
            String typed = text.substring(0, 100_000) + "x".repeat(round) + text.substring(100_000);
            long start = System.nanoTime();
            MarkdownStyles.of(typed);
            long middle = System.nanoTime();
            index.text(typed);
            index.at(100_000);
            long end = System.nanoTime();
            if (round >= 30) {
                whole += middle - start;
                key += end - middle;
            }
        }
        System.out.printf("whole %.2f ms, key %.2f ms%n", whole / 30e6, key / 30e6);
        assertThat((double) key / whole).isLessThan(0.2);
    }
}
