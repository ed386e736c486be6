// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import nl.planwerk.workspace.FaultyFiles;
import nl.planwerk.workspace.FileOperations;
import nl.planwerk.workspace.Owner;
import nl.planwerk.workspace.OwnerText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanLockTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;
    private Path plan;

    @BeforeEach
    void aPlan() {
        plan = folder.resolve("a.plan.json");
    }

    private LockResult acquire() {
        return PlanLock.acquire(plan, FileOperations.REAL, CLOCK);
    }

    private void foreign(Owner owner, Instant alive) throws IOException {
        Files.writeString(PlanLock.fileOf(plan), OwnerText.write(owner, Map.of("token", "x", "alive", alive.toString())));
    }

    private static Owner other(String host, long process) {
        return new Owner("Jan van 't Hof\nx=y", host, process, Instant.ofEpochSecond(5), NOW.minusSeconds(7200));
    }

    private static String here() {
        return Owner.self(NOW).host();
    }

    @Test
    void isHeldOnceAndReleased() throws IOException {
        PlanLock lock = ((LockResult.Held) acquire()).lock();
        assertThat(PlanLock.fileOf(plan)).hasFileName(".a.plan.json.lock");
        assertThat(PlanLock.ownerOf(plan, CLOCK).map(Owner::isSelf)).contains(true);
        assertThat(acquire()).isInstanceOf(LockResult.Taken.class);
        assertThat(lock.beat()).isTrue();
        lock.release();
        assertThat(folder).isEmptyDirectory();
        assertThat(PlanLock.ownerOf(plan, CLOCK)).isEmpty();
    }

    @Test
    void saysWhoHasIt() throws IOException {
        foreign(other("elsewhere", 12), NOW.minusSeconds(60));
        assertThat(acquire()).isEqualTo(new LockResult.Taken(other("elsewhere", 12)));
    }

    @Test
    void aDeadProcessHereHoldsNothing() throws IOException {
        foreign(other(here(), Integer.MAX_VALUE), NOW);
        assertThat(acquire()).isInstanceOf(LockResult.Held.class);
    }

    @Test
    void aLaterProcessOfTheSameNumberIsAnother() throws IOException {
        foreign(other(here(), ProcessHandle.current().pid()), NOW);
        assertThat(acquire()).isInstanceOf(LockResult.Held.class);
    }

    @Test
    void silenceOnAnotherMachineEndsIt() throws IOException {
        foreign(other("elsewhere", 12), NOW.minus(Owner.SILENCE));
        assertThat(acquire()).isInstanceOf(LockResult.Held.class);
    }

    @Test
    void aDamagedLockHoldsNothing() throws IOException {
        for (String text : new String[] {"", "\\u12", "user=x\nprocess=many", "\u0000"}) {
            Files.writeString(PlanLock.fileOf(plan), text);
            LockResult result = acquire();
            assertThat(result).as(text).isInstanceOf(LockResult.Held.class);
            ((LockResult.Held) result).lock().release();
        }
    }

    @Test
    void whoLostItTouchesNothing() throws IOException {
        PlanLock lock = ((LockResult.Held) acquire()).lock();
        foreign(other("elsewhere", 12), NOW);
        assertThat(lock.beat()).isFalse();
        lock.release();
        assertThat(PlanLock.ownerOf(plan, CLOCK)).contains(other("elsewhere", 12));
    }

    @Test
    void whereNoneCanBeMadeThatIsSaid() {
        FaultyFiles files = new FaultyFiles(0, FaultyFiles.Fault.FAILS);
        assertThat(PlanLock.acquire(plan, files, CLOCK)).isInstanceOf(LockResult.Impossible.class);
    }
}
