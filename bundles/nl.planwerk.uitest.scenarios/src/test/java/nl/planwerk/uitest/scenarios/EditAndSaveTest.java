// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import nl.planwerk.uitest.harness.VirtualDisplay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the author's keys to the plan's file, with the classes of the product on one path and each in its bundle. */
class EditAndSaveTest {
    /** Many steps. */
    private static final Duration LIMIT = Duration.ofMinutes(8);
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

    private Workbench workbench(String classes) throws IOException {
        Workbench workbench = new Workbench(display, folder);
        workbench.program().with("PLANWERK_CLASSLOADERS", classes);
        return workbench;
    }

    @Test
    void editsAPlan() throws Exception {
        editsAPlan("connect");
    }

    @Test
    @Tag("soak")
    void editsAPlanWithEachBundleInItsOwn() throws Exception {
        editsAPlan("bundle");
    }

    private void editsAPlan(String classes) throws Exception {
        Workbench workbench = workbench(classes);
        Plans plans = workbench.plans();
        String plan = plans.copy("chemelot", EditsAPlan.PLAN);
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", plans.folder().resolve(EditsAPlan.PICTURE).toFile());
        workbench.program().limit(LIMIT);
        workbench.run(EditsAPlan.class, plan).expectPassed();
        assertThat(plans.read(EditsAPlan.PLAN)).contains("Eén plan, één cluster", "\"status\": \"consultation\"", "2026-09-30",
                "2.25", "612.5", "12.5", "Het getal is dat van de bron.", "\"subject\": \"Getal niet gekoppeld\"",
                "\"umbrella\": true", "Restwarmte voor de buren", "**Vetgedrukt** begin.", "Een maatregel voor xqwzgas. ",
                "\"word\": \"xqwzgas\"", "Met een onleesbaar jaar", "![Kaart van de site](", ".png \\\"De site \\\\[2026\\\\]\\\")", "Wat kost dit?",
                "\"about\": \"summary\"").doesNotContain("\"title\": \"Chemische recycling van kunststof (SPEAR)\"",
                "tweeduizend");
        assertThat(plans.folder().resolve(EditsAPlan.PLAN + ".files")).isDirectoryContaining("glob:**.png");
    }

    @Test
    void savesAtTheEnd() throws Exception {
        savesAtTheEnd("connect");
    }

    @Test
    @Tag("soak")
    void savesAtTheEndWithEachBundleInItsOwn() throws Exception {
        savesAtTheEnd("bundle");
    }

    private void savesAtTheEnd(String classes) throws Exception {
        Workbench workbench = workbench(classes);
        Plans plans = workbench.plans();
        String first = plans.copy("chemelot", "eerste");
        String second = plans.copy("zeeland", "tweede");
        String third = plans.copy("voorbeeld", "derde");
        String before = plans.read("derde");
        workbench.run(SavesAtTheEnd.class, first, second, third).expectEnd(0);
        assertThat(plans.read("eerste")).contains("\"title\": \"Titel van eerste\"");
        assertThat(plans.read("tweede")).contains("\"title\": \"Titel van tweede\"");
        assertThat(plans.read("derde")).isEqualTo(before);
    }
}
