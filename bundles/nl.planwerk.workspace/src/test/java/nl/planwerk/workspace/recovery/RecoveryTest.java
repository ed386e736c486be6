// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.planwerk.model.codec.ContentHash;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.testing.PlanGenerator;
import nl.planwerk.model.testing.VocabularyGenerator;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.FileOperations;
import nl.planwerk.workspace.Owner;
import nl.planwerk.workspace.PlanFiles;
import nl.planwerk.workspace.PlanSession;
import nl.planwerk.workspace.TestPlans;
import nl.planwerk.workspace.desk.OpenedPlan;
import nl.planwerk.workspace.desk.WorkspaceListener;
import nl.planwerk.workspace.desk.WorkspacePlans;
import nl.planwerk.workspace.desk.WorkspaceSettings;
import nl.planwerk.workspace.lock.FileState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryTest {
    @TempDir
    Path folder;

    private Path state() {
        return folder.resolve("state");
    }

    private Path file() throws IOException {
        return folder.toRealPath().resolve("a.plan.json");
    }

    private WorkspacePlans workspace() {
        return new WorkspacePlans(WorkspaceSettings.of(state(), stamp -> TestPlans.vocabulary(), Runnable::run),
                new WorkspaceListener() { });
    }

    private static Edit title(String title) {
        return Edit.of("Title", EditPlace.header("title"),
                plan -> plan.withHeader(plan.header().with(TestPlans.TITLE, title)));
    }

    private List<Recovered> found() {
        return Recovery.find(state(), stamp -> TestPlans.vocabulary());
    }

    /** An author who typed two titles and whose process then died. */
    private void died(Optional<Plan> saved) throws IOException {
        WorkspacePlans plans = workspace();
        PlanSession session;
        if (saved.isPresent()) {
            new PlanFiles().save(saved.get(), file());
            session = plans.open(file()).session();
        } else {
            session = plans.create(TestPlans.titled("template")).session();
        }
        session.apply(title("two"));
        plans.secure(session);
        session.apply(title("three"));
        plans.secure(session);
        plans.close();
        Deaths.of(state());
    }

    @Property(tries = 300)
    void theRecordsGiveEveryPlanBackWhateverPluginsThereAre(@ForAll long seed) throws PlanFormatException {
        Random random = new Random(seed);
        PlanGenerator plans = new PlanGenerator(random);
        Vocabulary vocabulary = new VocabularyGenerator(random).vocabulary();
        PlanCodec codec = new PlanCodec();
        Plan plan = plans.plan(vocabulary);
        PlanTree tree = new PlanTree();
        tree.whole(codec.write(plan));
        for (int i = 0; i < 5; i++) {
            Plan next = plans.edited(plan);
            if (random.nextInt(4) == 0) {
                next = codec.rebind(next, random.nextBoolean() ? VocabularyGenerator.half(vocabulary) : vocabulary);
            }
            tree.delta(Delta.between(plan, next));
            plan = next;
            Plan read = codec.read(tree.bytes(), "journal", stamp -> vocabulary);
            assertThat(read).isEqualTo(codec.read(codec.write(plan), "plan", stamp -> vocabulary));
        }
    }

    @Test
    void editsAreOfferedInWordsAndOpenedUnsaved() throws Exception {
        died(Optional.of(TestPlans.titled("one")));
        Recovered recovered = found().get(0);
        assertThat(recovered.inWords(Locale.forLanguageTag("nl"))).containsExactly("Plan › title: one → three");
        assertThat(recovered.fileChanged()).isFalse();
        try (WorkspacePlans plans = workspace()) {
            OpenedPlan opened = plans.open(file());
            assertThat(opened.recoverable()).hasSize(1);
            OpenedPlan again = plans.recover(opened.recoverable().get(0), "Recover");
            assertThat(again.session()).isSameAs(opened.session());
            assertThat(again.recoverable()).isEmpty();
            assertThat(again.session().plan()).isEqualTo(TestPlans.titled("three"));
            assertThat(again.session().dirty()).isTrue();
            assertThat(new PlanFiles().open(file(), stamp -> TestPlans.vocabulary())).isEqualTo(TestPlans.titled("one"));
            again.session().undo();
            assertThat(again.session().dirty()).isFalse();
            plans.close(again.session());
        }
        assertThat(Deaths.journals(state())).isEmpty();
    }

    @Test
    void whatIsRecoveredSurvivesTheNextDeath() throws Exception {
        died(Optional.of(TestPlans.titled("one")));
        WorkspacePlans plans = workspace();
        plans.recover(found().get(0), "Recover");
        plans.close();
        Deaths.of(state());
        assertThat(found()).extracting(Recovered::plan).containsExactly(TestPlans.titled("three"));
    }

    @Test
    void aPlanThatWasNeverSavedIsRecovered() throws Exception {
        died(Optional.empty());
        Recovered recovered = found().get(0);
        assertThat(recovered.file()).isEmpty();
        try (WorkspacePlans plans = workspace()) {
            OpenedPlan opened = plans.recover(recovered, "Recover");
            assertThat(opened.access()).isEqualTo(OpenedPlan.Access.NO_FILE);
            assertThat(opened.session().plan()).isEqualTo(TestPlans.titled("three"));
            assertThat(opened.session().dirty()).isTrue();
        }
    }

    @Test
    void othersChangesSinceAreTold() throws Exception {
        died(Optional.of(TestPlans.titled("one")));
        new PlanFiles().save(TestPlans.titled("theirs"), file());
        assertThat(found().get(0).fileChanged()).isTrue();
        new PlanFiles().save(TestPlans.titled("three"), file());
        assertThat(found()).as("the file says the same").isEmpty();
        assertThat(Deaths.journals(state())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void othersChangesSinceAreNotOverwrittenWhetherOrNotTheFileIsOpenAlready(boolean open) throws Exception {
        died(Optional.of(TestPlans.titled("one")));
        new PlanFiles().save(TestPlans.titled("theirs"), file());
        WorkspacePlans plans = workspace();
        if (open) {
            plans.open(file());
        }
        PlanSession session = plans.recover(found().get(0), "Recover").session();
        assertThat(session.plan()).isEqualTo(TestPlans.titled("three"));
        assertThat(plans.check(session)).isInstanceOf(FileState.Changed.class);
        assertThat(plans.save(session)).failsWithin(Duration.ofSeconds(10));
        assertThat(new PlanFiles().open(file(), stamp -> TestPlans.vocabulary())).isEqualTo(TestPlans.titled("theirs"));
        plans.close();
        Deaths.of(state());
        assertThat(found()).extracting(Recovered::plan).containsExactly(TestPlans.titled("three"));
        assertThat(found().get(0).fileChanged()).as("after another death").isTrue();
    }

    @Test
    void aFileThatIsGoneIsRecovered() throws Exception {
        died(Optional.of(TestPlans.titled("one")));
        Files.delete(file());
        assertThat(found()).extracting(Recovered::plan).containsExactly(TestPlans.titled("three"));
    }

    @Test
    void anUnreadableTailCostsTheLastEditAtMost() throws Exception {
        died(Optional.of(TestPlans.titled("one")));
        Path journal = Deaths.journals(state()).get(0);
        byte[] whole = Files.readAllBytes(journal);
        int last = JournalRecord.read(whole).get(2).bytes().length;
        for (int cut = 1; cut <= last; cut++) {
            Files.write(journal, Arrays.copyOf(whole, whole.length - cut));
            assertThat(found()).extracting(Recovered::plan).as("cut " + cut).containsExactly(TestPlans.titled("two"));
        }
        for (int flipped = whole.length - last; flipped < whole.length; flipped++) {
            byte[] damaged = whole.clone();
            damaged[flipped] ^= 0x10;
            Files.write(journal, damaged);
            assertThat(found()).extracting(Recovered::plan).as("byte " + flipped).containsExactly(TestPlans.titled("two"));
        }
    }

    @Test
    void whatNobodyWantedForThreeMonthsIsRemoved() throws Exception {
        died(Optional.of(TestPlans.titled("one")));
        for (int days : new int[] {89, 91}) {
            Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
            assertThat(new Recovery(state(), stamp -> TestPlans.vocabulary(), later).find()).hasSize(days < 90 ? 1 : 0);
        }
        assertThat(Deaths.journals(state())).isEmpty();
    }

    @Test
    void whatIsNoJournalIsLeftAlone() throws Exception {
        Path folderOfJournals = Files.createDirectories(Recovery.folder(state()));
        Path other = Files.writeString(folderOfJournals.resolve("x.journal"), "PWJ1\nGeachte heer");
        Files.write(folderOfJournals.resolve("y.journal"), new byte[0]);
        assertThat(found()).isEmpty();
        assertThat(other).exists();
    }

    @Test
    void aLongSessionStaysSmallAndPrivate() throws Exception {
        JournalHeader header = new JournalHeader(Owner.self(Clock.systemUTC().instant()), Optional.empty(), "");
        Path path = Recovery.folder(state()).resolve("a.journal");
        JournalFile journal = new JournalFile(path, header, FileOperations.REAL, Clock.systemUTC());
        Plan plan = TestPlans.titled("long");
        long largest = 0;
        for (int i = 0; i < 60; i++) {
            plan = TestPlans.with(plan, TestPlans.measure("m", "x".repeat(20_000) + i));
            journal.write(plan);
            largest = Math.max(largest, Files.size(path));
        }
        assertThat(largest).isBetween(512L * 1024, 700L * 1024);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.getParent()))).isEqualTo("rwx------");
        PlanTree tree = new PlanTree();
        for (JournalRecord record : JournalRecord.read(Files.readAllBytes(path))) {
            if (record.kind() == JournalRecord.Kind.PLAN) {
                tree.whole(record.content());
            } else if (record.kind() == JournalRecord.Kind.DELTA) {
                tree.delta(record.content());
            }
        }
        assertThat(ContentHash.of(tree.bytes())).isEqualTo(ContentHash.of(new PlanCodec().write(plan)));
    }
}
