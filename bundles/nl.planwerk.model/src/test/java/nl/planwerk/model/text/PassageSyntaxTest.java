// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PassageSyntaxTest {
    private static final String BEGIN = PassageSyntax.beginning("en");
    private int read;

    private Optional<Integer> end(List<String> pieces, int begin) {
        return PassageSyntax.end(begin, at -> at + 1 < pieces.size() ? at + 1 : null, at -> {
            read++;
            return pieces.get(at);
        });
    }

    @Test
    void aPassageEndsWhereAllWithinItHaveEnded() {
        List<String> pieces = List.of("<span lang='nl-NL'>", "", "<SPAN lang=de>", "", "</span>", "</SPAN>", "</span>");
        assertThat(end(pieces, 0)).contains(5);
        assertThat(end(pieces, 2)).contains(4);
        assertThat(end(pieces, 1)).isEmpty();
        assertThat(end(pieces.subList(0, 5), 0)).isEmpty();
        assertThat(PassageSyntax.language("<span lang='nl-NL'>")).contains("nl-NL");
    }

    @Test
    void manyPassagesThatDoNotEndTakeNoLonger() {
        int many = 10_000;
        List<String> pieces = Collections.nCopies(many, BEGIN);
        assertThat(IntStream.range(0, many)).allMatch(at -> end(pieces, at).isEmpty());
        assertThat(read).isLessThan(30 * many);
        List<String> nested = new ArrayList<>(Collections.nCopies(12, BEGIN));
        nested.addAll(Collections.nCopies(12, PassageSyntax.END));
        assertThat(end(nested, 0)).as("as deep as a report reads them").contains(23);
    }
}
