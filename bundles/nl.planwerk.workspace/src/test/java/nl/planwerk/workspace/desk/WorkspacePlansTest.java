// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.FileOperations;
import nl.planwerk.workspace.PlanFileException;
import nl.planwerk.workspace.PlanFiles;
import nl.planwerk.workspace.PlanSession;
import nl.planwerk.workspace.TestPlans;
import nl.planwerk.workspace.lock.FileState;
import nl.planwerk.workspace.lock.PlanLock;
import nl.planwerk.workspace.merge.MergeResult;
import nl.planwerk.workspace.recovery.Recovered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspacePlansTest {
    @TempDir
    Path folder;
    private Path file;
    private WorkspacePlans plans;

    @BeforeEach
    void aPlanInAFile() throws IOException {
        file = folder.toRealPath().resolve("a.plan.json");
        new PlanFiles().save(TestPlans.titled("one"), file);
        plans = workspace();
    }

    @AfterEach
    void end() {
        plans.close();
    }

    private WorkspacePlans workspace() {
        return new WorkspacePlans(WorkspaceSettings.of(folder.resolve("state"), stamp -> TestPlans.vocabulary(),
                Runnable::run), new WorkspaceListener() { });
    }

    private static Edit title(String title) {
        return Edit.of("Title", EditPlace.header("title"),
                plan -> plan.withHeader(plan.header().with(TestPlans.TITLE, title)));
    }

    private Plan onDisk() throws IOException {
        return new PlanFiles().open(file, stamp -> TestPlans.vocabulary());
    }

    private List<String> names(Path in) throws IOException {
        try (Stream<Path> names = Files.list(in)) {
            return names.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    private static PlanFileException.Reason reason(Throwable e) {
        return ((PlanFileException) e.getCause()).reason();
    }

    @Test
    void opensEditsSavesAndLeavesNothingBehind() throws Exception {
        PlanSession session = plans.open(file).session();
        assertThat(PlanLock.fileOf(file)).exists();
        session.apply(title("two"));
        SavedPlan saved = plans.save(session).get();
        assertThat(saved.backupProblem()).isEmpty();
        assertThat(session.dirty()).isFalse();
        assertThat(onDisk()).isEqualTo(TestPlans.titled("two"));
        assertThat(plans.earlierVersions(session)).hasSize(1);
        assertThat(plans.read(plans.earlierVersions(session).get(0))).isEqualTo(TestPlans.titled("one"));
        plans.close(session);
        assertThat(names(folder)).containsExactly("a.plan.json", "state");
        assertThat(plans.recoverable()).isEmpty();
    }

    @Test
    void aChangeByOthersIsFoundAndNeverOverwritten() throws Exception {
        PlanSession session = plans.open(file).session();
        session.apply(title("ours"));
        new PlanFiles().save(TestPlans.titled("theirs"), file);
        assertThatThrownBy(() -> plans.save(session).get()).isInstanceOf(ExecutionException.class)
                .satisfies(e -> assertThat(reason(e)).isEqualTo(PlanFileException.Reason.CHANGED_OUTSIDE));
        assertThat(onDisk()).isEqualTo(TestPlans.titled("theirs"));
        FileState.Changed change = (FileState.Changed) plans.check(session);
        plans.accept(session, change);
        assertThat(session.dirty()).isTrue();
        plans.save(session).get();
        assertThat(onDisk()).isEqualTo(TestPlans.titled("ours"));
        assertThat(plans.check(session)).isEqualTo(new FileState.Unchanged());
    }

    @Test
    void whatOthersWroteCanBeTakenAndThatCanBeUndone() throws Exception {
        PlanSession session = plans.open(file).session();
        session.apply(title("ours"));
        new PlanFiles().save(TestPlans.titled("theirs"), file);
        FileState.Changed change = (FileState.Changed) plans.check(session);
        plans.take(session, change, change.theirs(), "Reload");
        assertThat(session.plan()).isEqualTo(TestPlans.titled("theirs"));
        assertThat(session.dirty()).isFalse();
        session.undo();
        assertThat(session.plan()).isEqualTo(TestPlans.titled("ours"));
        assertThat(session.dirty()).isTrue();
    }

    @Test
    void whatOthersWroteCanBeMergedIn() throws Exception {
        PlanSession session = plans.open(file).session();
        session.apply(title("ours"));
        new PlanFiles().save(TestPlans.with(TestPlans.titled("one"), TestPlans.measure("m", "theirs")), file);
        FileState.Changed change = (FileState.Changed) plans.check(session);
        MergeResult result = plans.merge(session, change);
        assertThat(result.conflicts()).isEmpty();
        assertThat(session.plan()).as("nothing is taken unasked").isEqualTo(TestPlans.titled("ours"));
        plans.take(session, change, result.merged(), "Merge");
        plans.save(session).get();
        assertThat(onDisk()).isEqualTo(TestPlans.with(TestPlans.titled("ours"), TestPlans.measure("m", "theirs")));
    }

    @Test
    void aVanishedFileIsToldAndWrittenAnew() throws Exception {
        PlanSession session = plans.open(file).session();
        Files.delete(file);
        assertThat(plans.check(session)).isEqualTo(new FileState.Vanished());
        plans.save(session).get();
        assertThat(onDisk()).isEqualTo(TestPlans.titled("one"));
    }

    @Test
    void aVanishedFolderIsToldInWords() throws Exception {
        Path sub = Files.createDirectory(folder.toRealPath().resolve("sub"));
        Path moved = Files.copy(file, sub.resolve("b.plan.json"));
        PlanSession session = plans.open(moved).session();
        session.apply(title("two"));
        Files.move(sub, folder.resolve("elsewhere"));
        assertThatThrownBy(() -> plans.save(session).get()).satisfies(e -> {
            assertThat(reason(e)).isEqualTo(PlanFileException.Reason.NO_FOLDER);
            assertThat(((PlanFileException) e.getCause()).message(Locale.forLanguageTag("nl"))).contains("bestaat niet");
        });
        assertThat(session.dirty()).isTrue();
    }

    @Test
    void aPlanThatBeginsAsAnotherOneTakesThePicturesThatItNamesAlong() throws Exception {
        Files.createDirectory(folder.resolve("a.files"));
        Files.writeString(folder.resolve("a.files/map 1.png"), "a picture");
        Files.writeString(folder.resolve("a.files/secret.png"), "of something left out");
        PlanSession session = plans.create(TestPlans.titled("Once ![a map](map%201.png) more"), Optional.of(file)).session();
        Path target = file.resolveSibling("b.plan.json");
        plans.saveAs(session, target).get();
        assertThat(names(folder.resolve("b.files"))).containsExactly("map 1.png");
        assertThat(session.file()).contains(target);
        assertThat(session.dirty()).isFalse();
        assertThat(onDisk()).as("the other one").isEqualTo(TestPlans.titled("one"));
    }

    @Test
    void saveAsTakesThePicturesAlongAndMovesTheLock() throws Exception {
        Files.createDirectories(folder.resolve("a.files"));
        Files.write(folder.resolve("a.files/0123.png"), new byte[] {1, 2});
        Files.createSymbolicLink(folder.resolve("a.files/secret.png"), file);
        PlanSession session = plans.open(file).session();
        Path other = folder.toRealPath().resolve("b.plan.json");
        plans.saveAs(session, other).get();
        assertThat(session.file()).contains(other);
        assertThat(names(folder.resolve("b.files"))).containsExactly("0123.png");
        assertThat(PlanLock.fileOf(file)).doesNotExist();
        assertThat(PlanLock.fileOf(other)).exists();
        session.apply(title("two"));
        plans.save(session).get();
        assertThat(onDisk()).isEqualTo(TestPlans.titled("one"));
    }

    @Test
    void aPlanWithoutAFileIsSavedAs() throws Exception {
        PlanSession session = plans.create(TestPlans.titled("new")).session();
        assertThat(session.dirty()).isTrue();
        assertThatThrownBy(() -> plans.save(session)).isInstanceOf(IllegalStateException.class);
        plans.saveAs(session, folder.resolve("new.plan.json")).get();
        assertThat(session.dirty()).isFalse();
    }

    @Test
    void theSecondOpenerMayReadOrWorkOnACopy() throws Exception {
        Files.writeString(PlanLock.fileOf(file), Files.readString(livingLock()));
        OpenedPlan second = plans.open(file);
        assertThat(second.access()).isEqualTo(OpenedPlan.Access.TO_READ);
        assertThat(second.lockedBy()).isPresent();
        second.session().apply(title("mine"));
        assertThatThrownBy(() -> plans.save(second.session()).get())
                .satisfies(e -> assertThat(reason(e)).isEqualTo(PlanFileException.Reason.OPENED_TO_READ));
        PlanSession copy = plans.copy(second.session()).session();
        plans.secure(copy);
        assertThat(names(folder.resolve("state/journal"))).as("the copy's edits are safe").hasSize(1);
        assertThat(copy.plan()).isEqualTo(TestPlans.titled("mine"));
        plans.saveAs(copy, folder.resolve("copy.plan.json")).get();
        assertThat(onDisk()).isEqualTo(TestPlans.titled("one"));
        assertThat(PlanLock.fileOf(file)).exists();
    }

    /** The lock of a process that lives: this one. */
    private Path livingLock() throws IOException {
        Path other = Files.copy(file, folder.resolve("other.plan.json"));
        PlanLock.acquire(other, FileOperations.REAL, Clock.systemUTC());
        return PlanLock.fileOf(other);
    }

    @Test
    void whatADeadProcessLeftBesideIsRemovedADayLater() throws Exception {
        Path old = Files.writeString(folder.resolve(".planwerk-0.tmp"), "half a plan");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Path fresh = Files.writeString(folder.resolve(".planwerk-1.tmp"), "a save under way");
        plans.open(file);
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void aPlanIsOpenOnce() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.plan.json"), file);
        assertThat(plans.open(link).session()).isSameAs(plans.open(file).session());
    }

    @Test
    void editsOfALivingProcessAreNotOffered() throws Exception {
        PlanSession session = plans.open(file).session();
        session.apply(title("two"));
        Thread.sleep(1500);
        assertThat(names(folder.resolve("state/journal"))).hasSize(1);
        List<Recovered> none = plans.recoverable();
        assertThat(none).isEmpty();
    }
}
