// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ColumnTest {
    private static Column<String> three() {
        return Column.of(new String[] {"a", "b", "c", "beyond"}, 3);
    }

    @Test
    void whatWasNotGivenIsEmpty() {
        assertThat(three().get(0)).contains("a");
        assertThat(three().get(2)).contains("c");
        assertThat(three().get(3)).isEmpty();
        assertThat(three().get(-1)).isEmpty();
        assertThat(three().get(1_000_000)).isEmpty();
    }

    @Test
    void aChangedCopyLeavesTheOriginalAsItWas() {
        Column<String> first = three();
        Column<String> second = first.with(Map.of(1, Optional.of("B"), 2, Optional.empty(), 700, Optional.of("far")));
        assertThat(first.get(1)).contains("b");
        assertThat(first.get(2)).contains("c");
        assertThat(first.get(700)).isEmpty();
        assertThat(second.get(0)).contains("a");
        assertThat(second.get(1)).contains("B");
        assertThat(second.get(2)).isEmpty();
        assertThat(second.get(300)).as("a block in between").isEmpty();
        assertThat(second.with(Map.of(300, Optional.of("between"))).get(300)).contains("between");
        assertThat(second.get(700)).contains("far");
        assertThat(first.with(Map.of())).isSameAs(first);
    }

    @Test
    void aMemoKnowsWhatWasSet() {
        Memo<String> memo = new Memo<>();
        memo.set(5000, "x");
        assertThat(memo.get(5000)).isEqualTo("x");
        assertThat(memo.get(4999)).isNull();
        assertThat(memo.get(0)).isNull();
        assertThat(memo.get(1_000_000)).isNull();
    }
}
