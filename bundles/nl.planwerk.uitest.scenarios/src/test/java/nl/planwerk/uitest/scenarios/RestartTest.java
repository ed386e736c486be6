// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.planwerk.uitest.harness.VirtualDisplay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one start leaves to the next one, and what files can do to a start. */
class RestartTest {
    /** Many steps. */
    private static final Duration LIMIT = Duration.ofMinutes(6);

    private static VirtualDisplay display;

    @TempDir
    Path folder;

    private Workbench workbench;
    private Plans plans;

    @BeforeAll
    static void openDisplay() throws IOException {
        display = VirtualDisplay.open();
    }

    @AfterAll
    static void closeDisplay() {
        display.close();
    }

    @BeforeEach
    void workbench() throws IOException {
        workbench = new Workbench(display, folder);
        plans = workbench.plans();
    }

    @Test
    void recoversWhatWasNotSaved() throws Exception {
        String plan = plans.copy("chemelot", LeavesEdits.PLAN);
        workbench.program().killedAtTheEnd(true);
        workbench.run(LeavesEdits.class, plan).expectPassed();
        assertThat(plans.read(LeavesEdits.PLAN)).doesNotContain(LeavesEdits.TITLE);
        workbench.program().killedAtTheEnd(false);
        workbench.run(RecoversEdits.class).expectPassed();
        assertThat(plans.read(LeavesEdits.PLAN)).contains("Hun titel").doesNotContain("Mijn titel");
    }

    /** The program is killed while code of a plugin keeps the window. */
    @Tag("soak")
    @Test
    void asksAboutAPluginThatHungWhenItWasKilled() throws Exception {
        CodePlugin.write(workbench.plugins().resolve(HangsInAPlugin.PLUGIN), workbench.product());
        workbench.program().with("PLANWERK_JAVA_OPTS", "-Dplanwerk.plugin.ui.limit=1000").killedAtTheEnd(true);
        workbench.run(HangsInAPlugin.class).expectPassed();
        workbench.program().killedAtTheEnd(false);
        workbench.run(FindsAPluginHeldBack.class).expectPassed();
    }

    @Test
    void reopensAsItWas() throws Exception {
        workbench.run(ArrangesTheWindow.class, plans.copy("chemelot", ArrangesTheWindow.FIRST),
                plans.copy("zeeland", ArrangesTheWindow.SECOND)).expectEnd(0);
        workbench.run(FindsTheWindowAsItWas.class).expectPassed();
    }

    @Tag("soak")
    @Test
    void splitsTheEditors() throws Exception {
        workbench.run(SplitsTheEditors.class, plans.copy("chemelot", SplitsTheEditors.FIRST),
                plans.copy("zeeland", SplitsTheEditors.SECOND)).expectPassed();
    }

    @Test
    void tellsWhatIsWrongWithFiles() throws Exception {
        plans.copy("chemelot", MeetsBadFiles.GOOD);
        String lost = plans.copy("chemelot", MeetsBadFiles.LOST);
        Path broken = Files.writeString(plans.file(MeetsBadFiles.BROKEN), "{ \"planwerk\": { \"format\": 1 }, ");
        workbench.program().limit(LIMIT);
        workbench.run(MeetsBadFiles.class, lost, broken.toString()).expectPassed();
        assertThat(plans.read(NewPlanSteps.FROM_PLAN)).contains("\"id\": \"chemelot\"", "\"title\": \"Vervolg\"",
                "SPEAR").doesNotContain("\"signOffs\"", "\"revisions\": {");
        assertThat(plans.read(NewPlanSteps.FROM_SAMPLE)).contains("\"title\": \"Oefenplan\"", "SPEAR");
    }

    @Test
    void handsAPlanOver() throws Exception {
        plans.copy("zeeland", StartsTwice.SECOND);
        workbench.program().with(StartsTwice.PROGRAM, workbench.starter());
        workbench.run(StartsTwice.class, plans.copy("chemelot", StartsTwice.FIRST)).expectPassed();
    }
}
