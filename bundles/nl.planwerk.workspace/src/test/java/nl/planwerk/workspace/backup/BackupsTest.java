// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import nl.planwerk.workspace.FileOperations;
import nl.planwerk.workspace.PlanSession;
import nl.planwerk.workspace.TestPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private static final Instant NOW = Instant.parse("2026-03-31T20:00:00Z");
    @TempDir
    Path folder;

    private Backups at(Instant moment) {
        return new Backups(folder, FileOperations.REAL, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Backup> everyHours(int hours, int count, long bytes) {
        List<Backup> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(new Backup(Path.of("b" + i), NOW.minus(Duration.ofHours((long) i * hours)), bytes));
        }
        return all;
    }

    private static List<Instant> kept(List<Backup> all) {
        List<Backup> superfluous = Thinning.superfluous(all, NOW, ZoneOffset.UTC);
        return all.stream().filter(b -> !superfluous.contains(b)).map(Backup::taken).toList();
    }

    @Test
    void theLastTenStayThenTheLastOfEachDayForAMonth() {
        List<Instant> kept = kept(everyHours(1, 24 * 60, 10));
        assertThat(kept.subList(0, 10)).containsExactlyElementsOf(everyHours(1, 10, 10).stream().map(Backup::taken).toList());
        List<Instant> daily = kept.subList(10, kept.size());
        assertThat(daily).hasSizeBetween(30, 31).allMatch(moment -> moment.toString().contains("T23:00"));
        assertThat(daily.get(daily.size() - 1)).isAfterOrEqualTo(NOW.minus(Thinning.MONTH));
    }

    @Test
    void oldOnesStayIfThereAreNoOthers() {
        assertThat(kept(everyHours(24 * 100, 12, 10))).hasSize(10);
    }

    @Test
    void theyAreBoundedInBytesButThreeAlwaysStay() {
        assertThat(kept(everyHours(1, 10, Thinning.LARGEST / 5))).hasSize(5);
        assertThat(kept(everyHours(1, 10, Thinning.LARGEST * 2))).hasSize(3);
    }

    @Test
    void keepsListsAndThins() throws IOException {
        Path plan = folder.resolve("Plan é.plan.json");
        for (int i = 0; i < 15; i++) {
            at(NOW.plusSeconds(i)).keep(plan, bytes("version " + i));
            at(NOW.plusSeconds(i)).keep(plan, bytes("version " + i));
        }
        List<Backup> all = at(NOW).list(plan);
        assertThat(all).hasSize(10);
        assertThat(all.get(0).taken()).isEqualTo(NOW.plusSeconds(14));
        assertThat(all.get(0).file()).hasContent("version 14");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(all.get(0).file()))).isEqualTo("rw-------");
        assertThat(at(NOW).list(folder.resolve("other/Plan é.plan.json"))).isEmpty();
    }

    @Test
    void restoringIsAnEditLikeAnyOther() {
        PlanSession session = PlanSession.opened(TestPlans.titled("now"), Path.of("a.plan.json"));
        session.apply(Backups.restoring(TestPlans.titled("then"), "Restore"));
        assertThat(session.plan()).isEqualTo(TestPlans.titled("then"));
        assertThat(session.undoLabel()).contains("Restore");
        session.undo();
        assertThat(session.plan()).isEqualTo(TestPlans.titled("now"));
    }
}
