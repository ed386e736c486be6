// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.clusters.tests.Subject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample plans of the real clusters have gaps, which are warned of, and no errors. */
class SamplesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#all")
    void hasNoErrors(Subject cluster) throws IOException, CommandFailure {
        Bench.Said said = Bench.check(cluster.sample(), folder, Map.of());
        assertThat(said.out()).doesNotContain("fout C", "fout V").contains("fouten 0");
        assertThat(said.status()).isEqualTo(Command.DONE);
        assertThat(said.err()).isEmpty();
    }
}
