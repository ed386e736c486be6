// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.planwerk.uitest.harness.Program;
import nl.planwerk.uitest.harness.Result;
import nl.planwerk.uitest.harness.VirtualDisplay;
import nl.planwerk.uitest.harness.WindowHost;
import nl.planwerk.uitest.selftest.SampleWindow;
import nl.planwerk.uitest.selftest.Scenarios;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The driver itself, on a small window in a process of its own. */
class DriverTest {
    static final List<Class<? extends Scenario>> PASSING = List.of(Scenarios.Types.class, Scenarios.Clicks.class,
            Scenarios.ChoosesFromMenus.class, Scenarios.UsesTables.class, Scenarios.UsesTreesAndTabs.class,
            Scenarios.MissesWidgets.class);

    private static final Path SHOTS = Path.of("target/shots");
    private static VirtualDisplay display;

    @TempDir
    Path folder;

    @BeforeAll
    static void openDisplay() throws IOException {
        display = VirtualDisplay.open();
    }

    @AfterAll
    static void closeDisplay() {
        display.close();
    }

    private Result run(Class<? extends Scenario> scenario) throws IOException, InterruptedException {
        return WindowHost.run(new Program(display, folder, SHOTS), SampleWindow.class, scenario);
    }

    @ParameterizedTest
    @FieldSource("PASSING")
    void does(Class<? extends Scenario> scenario) throws Exception {
        Result result = run(scenario).expectPassed();
        assertThat(result.closed()).isFalse();
    }

    @Test
    void aFailureLeavesEvidence() throws Exception {
        Result result = run(Scenarios.Fails.class);
        assertThat(result.passed()).isFalse();
        assertThat(result.text()).contains("on purpose", "Scenarios$Fails.run");
        assertThat(result.read("widgets.txt")).contains("Text id=text label=Titel text=vóór de fout", "Focus: Text id=text");
        assertThat(result.read("threads.txt")).contains("scenario ");
        assertThat(result.folder().resolve("failure.png")).isNotEmptyFile();
    }

    @Test
    void theProgramsEndIsWaitedFor() throws Exception {
        assertThat(run(Scenarios.Closes.class).expectEnd(0).closed()).isTrue();
        assertThat(SHOTS.resolve("sample.png")).isNotEmptyFile();
    }

    @Test
    void aProgramThatEndsTooEarlyIsAFailure() throws Exception {
        Result result = run(Scenarios.ClosesTooEarly.class);
        assertThat(result.passed()).isFalse();
        assertThat(result.text()).contains("closed its windows");
    }
}
