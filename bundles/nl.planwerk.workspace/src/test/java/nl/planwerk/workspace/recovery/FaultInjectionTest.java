// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.FaultyFiles;
import nl.planwerk.workspace.FileOperations;
import nl.planwerk.workspace.PlanFiles;
import nl.planwerk.workspace.PlanSession;
import nl.planwerk.workspace.Retry;
import nl.planwerk.workspace.TestPlans;
import nl.planwerk.workspace.backup.Backup;
import nl.planwerk.workspace.backup.Backups;
import nl.planwerk.workspace.desk.WorkspaceListener;
import nl.planwerk.workspace.desk.WorkspacePlans;
import nl.planwerk.workspace.desk.WorkspaceSettings;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An author works; one file operation of the lock, the journal, a save or an earlier version goes wrong, in every way, at
 * every place. Afterwards the file is whole, and no edit that was secured is gone.
 */
class FaultInjectionTest {
    private static final String LONG = "x".repeat(5_000);
    private static final int KEPT = 10;
    private static final byte[] OLDER = {'o', 'l', 'd'};

    @TempDir
    Path folder;
    private int rounds;

    /** What the author did, and how much of it must be there whatever happens. */
    private static final class Author {
        private final Path file;
        private final FaultyFiles files;
        private final WorkspacePlans plans;
        private PlanSession session;
        private int typed;
        private int safe;

        Author(Path file, Path state, FaultyFiles files) {
            this.file = file;
            this.files = files;
            WorkspaceSettings settings = new WorkspaceSettings(state, stamp -> TestPlans.vocabulary(), Runnable::run, files,
                    Retry.NEVER, Clock.systemDefaultZone());
            this.plans = new WorkspacePlans(settings, new WorkspaceListener() { });
        }

        void work() {
            try {
                session = plans.open(file).session();
                type();
                secure();
                type();
                secure();
                save();
                type();
                secure();
                type();
                save();
                save();
                type();
                secure();
            } catch (FaultyFiles.Dead e) {
                files.die();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        void type() {
            session.apply(Edit.of("Title", EditPlace.header("title"), plan -> state(typed + 1)));
            typed++;
        }

        void secure() {
            try {
                plans.secure(session);
                safe = typed;
            } catch (IOException e) {
                if (e.getCause() instanceof FaultyFiles.Dead dead) {
                    throw dead;
                }
            }
        }

        void save() {
            try {
                plans.save(session).get();
                safe = typed;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof FaultyFiles.Dead dead) {
                    throw dead;
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Plan state(int n) {
        return TestPlans.with(TestPlans.titled("state " + n), TestPlans.measure("m" + n, LONG));
    }

    private static int number(Plan plan) {
        String title = plan.get(TestPlans.TITLE).orElseThrow();
        int n = Integer.parseInt(title.substring("state ".length()));
        assertThat(plan).isEqualTo(state(n));
        return n;
    }

    private FaultyFiles round(FaultyFiles files) throws IOException {
        Path own = Files.createDirectory(folder.toRealPath().resolve("round" + rounds++));
        Path file = own.resolve("a.plan.json");
        Path state = own.resolve("state");
        new PlanFiles().save(state(0), file);
        Backups backups = new Backups(state, FileOperations.REAL, Clock.systemDefaultZone());
        olderVersions(file, backups);
        Author author = new Author(file, state, files);
        author.work();
        files.die();
        end(author.plans);
        Deaths.of(state);
        int onDisk = number(new PlanFiles().open(file, stamp -> TestPlans.vocabulary()));
        List<Recovered> found = Recovery.find(state, stamp -> TestPlans.vocabulary());
        assertThat(found).hasSizeLessThanOrEqualTo(1);
        int back = found.isEmpty() ? onDisk : number(found.get(0).plan());
        assertThat(back).as("recovered").isBetween(author.safe, author.typed);
        assertThat(back).as("never older than the file").isGreaterThanOrEqualTo(onDisk);
        if (!found.isEmpty()) {
            assertThat(found.get(0).fileChanged()).isFalse();
        }
        List<Backup> earlier = backups.list(file);
        assertThat(earlier).as("earlier versions").hasSizeGreaterThanOrEqualTo(KEPT);
        for (Backup backup : earlier) {
            if (backup.bytes() != OLDER.length) {
                number(new PlanFiles().open(backup.file(), stamp -> TestPlans.vocabulary()));
            }
        }
        return files;
    }

    /** As many as are kept, all of two days: the next save removes one. */
    private static void olderVersions(Path file, Backups backups) throws IOException {
        Files.createDirectories(backups.folder(file));
        for (int i = 0; i < KEPT; i++) {
            String name = "2026010" + (i < 2 ? 1 : 2) + "T0000000" + (10 + i) + "Z-" + "0".repeat(12) + ".plan.json";
            Files.write(backups.folder(file).resolve(name), OLDER);
        }
    }

    private static void end(WorkspacePlans plans) {
        try {
            plans.close();
        } catch (FaultyFiles.Dead e) {
            assertThat(e).as("a dead process removes no lock").isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(FaultyFiles.Fault.class)
    void atEveryOperation(FaultyFiles.Fault fault) throws IOException {
        List<String> all = round(FaultyFiles.none()).log();
        Set<String> seen = new HashSet<>(all);
        assertThat(seen).contains("writeNew", "append", "read", "copyPermissions", "move", "flushFolder", "delete",
                "makePrivateFolder");
        for (int i = 0; i < all.size(); i++) {
            FaultyFiles files = new FaultyFiles(i, fault);
            try {
                round(files);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(fault + " at " + i + ": " + files.log(), e);
            }
        }
        assertThat(rounds).isGreaterThan(30);
    }
}
