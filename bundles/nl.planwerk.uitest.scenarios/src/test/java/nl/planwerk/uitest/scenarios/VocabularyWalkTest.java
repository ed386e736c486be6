// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.planwerk.uitest.harness.Result;
import nl.planwerk.uitest.harness.VirtualDisplay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the plan that has something of everything. */
class VocabularyWalkTest {
    /** A line of the log that tells of something bad. */
    private static final Pattern BAD = Pattern.compile("^\\S+ (ERROR|WARN) .*");
    /** The platform asks for Eclipse's own activators, which nobody needs; there is no desktop session on the display. */
    private static final Pattern HARMLESS =
            Pattern.compile(".*(Could not get activator for|SWT SessionManagerDBus|Gtk-WARNING|AT-SPI).*");

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

    @Test
    void opensEveryPageAndLogsNothingBad() throws Exception {
        Workbench workbench = new Workbench(display, folder);
        String plan = workbench.plans().copy("voorbeeld", WalksTheVocabulary.PLAN);
        Result result = workbench.run(WalksTheVocabulary.class, plan).expectPassed();
        List<String> fields = Files.readAllLines(workbench.plans().folder().resolve(WalksTheVocabulary.NAMES));
        assertThat(fields).hasSizeGreaterThan(300).contains("plan/title", "measures/title", "chapters/narrative", "comments/text");
        assertThat(result.read("workbench-0.log").lines().filter(line -> BAD.matcher(line).matches()
                && !HARMLESS.matcher(line).matches())).isEmpty();
    }
}
