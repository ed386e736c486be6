// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.planwerk.uitest.harness.VirtualDisplay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages show: each cluster's own, at double size, and to a screen reader. */
class PagesTest {
    private static final double MOST = 0.7;
    private static final double HARDLY = 0.06;

    /** Many pages of six plans. */
    private static final Duration LIMIT = Duration.ofMinutes(8);

    @TempDir
    Path folder;

    @Tag("soak")
    @Test
    void everyClusterHasItsOwnPages() throws Exception {
        try (VirtualDisplay display = VirtualDisplay.open()) {
            Workbench workbench = new Workbench(display, folder);
            List<String> plans = new ArrayList<>();
            for (String cluster : ShowsClusterPages.PAGES.keySet()) {
                plans.add(workbench.plans().copy(cluster, cluster));
            }
            workbench.program().limit(LIMIT);
            workbench.run(ShowsClusterPages.class, plans.toArray(String[]::new)).expectPassed();
        }
    }

    @Tag("soak")
    @Test
    void nothingIsCutAtDoubleSize() throws Exception {
        try (VirtualDisplay display = VirtualDisplay.open(2)) {
            Workbench workbench = new Workbench(display, folder);
            workbench.program().with("GDK_SCALE", "2");
            workbench.run(LooksAtDoubleSize.class, workbench.plans().copy("chemelot", LooksAtDoubleSize.PLAN)).expectPassed();
        }
        for (String page : LooksAtDoubleSize.PAGES) {
            expectNoBlackBlocks("double-" + page);
        }
    }

    private static void expectNoBlackBlocks(String name) throws IOException {
        Picture picture = Picture.read(name);
        assertThat(picture.light()).as("light part of " + name).isGreaterThan(MOST);
        assertThat(picture.dark()).as("dark part of " + name).isLessThan(HARDLY);
    }

    @Tag("soak")
    @Test
    void aScreenReaderHearsEveryName() throws Exception {
        try (VirtualDisplay display = VirtualDisplay.open()) {
            Workbench workbench = new Workbench(display, folder);
            workbench.program().withAccessibility().limit(Duration.ofMinutes(8));
            workbench.run(ReadsTheTree.class, workbench.plans().copy("chemelot", ReadsTheTree.PLAN)).expectPassed();
        }
    }
}
