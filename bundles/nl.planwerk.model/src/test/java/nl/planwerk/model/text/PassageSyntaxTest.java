// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class PassageSyntaxTest {
    private static final String ENGLISH = PassageSyntax.beginning("en");

    private static Optional<Integer> end(List<String> pieces, int begin) {
        return PassageSyntax.end(begin, at -> at + 1 < pieces.size() ? at + 1 : null, pieces::get);
    }

    @Test
    void endsBesideItsBeginning() {
        List<String> pieces = List.of(ENGLISH, "", ENGLISH, "", "<b>", "</SPAN>", PassageSyntax.END, ENGLISH);
        assertThat(end(pieces, 0)).contains(6);
        assertThat(end(pieces, 2)).contains(5);
        assertThat(IntStream.of(1, 4, 5, 7)).allMatch(at -> end(pieces, at).isEmpty());
    }

    /** The pieces that are read for each beginning stay few. */
    @Test
    void aTextOfBeginningsOnlyIsNotReadOverAndOver() {
        List<String> pieces = Collections.nCopies(2_000, ENGLISH);
        AtomicInteger read = new AtomicInteger();
        Stream<Integer> begins = IntStream.range(0, pieces.size()).boxed();
        assertThat(begins.map(begin -> PassageSyntax.end(begin, at -> {
            read.incrementAndGet();
            return at + 1 < pieces.size() ? at + 1 : null;
        }, pieces::get))).allMatch(Optional::isEmpty);
        assertThat(read.get()).isLessThan(100 * pieces.size());
    }
}
