// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvocationTest {

    @Test
    void nothingOpensTheWorkbench() {
        assertThat(decide()).isEqualTo(new Invocation.Workbench(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.plan.json", "new.plan.json", "dir/any", "dir\\any", "there", "-clearPersistedState"})
    void plansAndOptionsOpenTheWorkbench(String first) {
        assertThat(decide(first, "b")).isEqualTo(new Invocation.Workbench(List.of(first, "b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "check", "clusters", "help", "--help", "-h", "nonsense"})
    void anythingElseIsACommand(String first) {
        assertThat(decide(first, "x.plan.json")).isEqualTo(new Invocation.Command(List.of(first, "x.plan.json")));
    }

    @Test
    void theLauncherAnswersTwoItself() {
        assertThat(decide("--version")).isEqualTo(new Invocation.Version());
        assertThat(decide("bundles")).isEqualTo(new Invocation.Bundles());
    }

    private static Invocation decide(String... arguments) {
        return Invocation.of(Arrays.asList(arguments), "there"::equals);
    }
}
