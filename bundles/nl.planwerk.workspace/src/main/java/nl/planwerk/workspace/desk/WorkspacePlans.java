// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

import nl.planwerk.model.codec.ContentHash;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.Owner;
import nl.planwerk.workspace.PlanFileException;
import nl.planwerk.workspace.PlanFiles;
import nl.planwerk.workspace.PlanSession;
import nl.planwerk.workspace.backup.Backup;
import nl.planwerk.workspace.backup.Backups;
import nl.planwerk.workspace.lock.FileState;
import nl.planwerk.workspace.lock.FileWatch;
import nl.planwerk.workspace.lock.LockResult;
import nl.planwerk.workspace.lock.PlanLock;
import nl.planwerk.workspace.merge.MergeResult;
import nl.planwerk.workspace.merge.PlanMerge;
import nl.planwerk.workspace.recovery.Journal;
import nl.planwerk.workspace.recovery.JournalHeader;
import nl.planwerk.workspace.recovery.Recovered;
import nl.planwerk.workspace.recovery.Recovery;

/**
 * The plans being worked on in this process. Opens them with a lock beside the file, keeps every edit in a journal within
 * two seconds, saves whole or not at all and keeps the version before, and tells of changes made by others.
 *
 * <p>Opening, creating, recovering and closing are called on the thread that edits (the workbench's UI thread); they read
 * and write at once. Saving takes the session's plan at once, writes it on a thread of its own, and tells the session on the
 * executor given in the settings. {@link #check} may be called on any thread, best not the UI's.
 *
 * <p>A workbench's life with it: {@link #recoverable} at the start, {@link #open} for each plan, {@link #save} and
 * {@link #saveAs}, {@link #check} every few seconds and when the window becomes active, {@link #close(PlanSession)} for each
 * plan, {@link #close()} at the end. Sessions that are not closed then are offered for recovery at the next start.
 */
public final class WorkspacePlans implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(WorkspacePlans.class.getName());
    private static final Duration BEAT = Duration.ofMinutes(1);
    /** The hash of no content: what the file holds is then taken as written by others, and a save says so. */
    private static final String CHANGED_BY_OTHERS = "changed by others";

    private final WorkspaceSettings settings;
    private final WorkspaceListener listener;
    private final Backups backups;
    private final Recovery recovery;
    private final Saving saving;
    private final Map<PlanSession, OpenPlan> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(daemon("planwerk-journal"));
    private final ExecutorService saver = Executors.newSingleThreadExecutor(daemon("planwerk-save"));

    public WorkspacePlans(WorkspaceSettings settings, WorkspaceListener listener) {
        this.settings = settings;
        this.listener = listener;
        this.backups = new Backups(settings.stateDirectory(), settings.operations(), settings.clock());
        this.recovery = new Recovery(settings.stateDirectory(), settings.vocabularyFor(), settings.clock());
        this.saving = new Saving(settings, backups);
        writer.scheduleWithFixedDelay(this::beat, BEAT.toSeconds(), BEAT.toSeconds(), TimeUnit.SECONDS);
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** What was edited and never saved by processes that died, of all plans, the latest first. */
    public List<Recovered> recoverable() {
        return recovery.find();
    }

    /**
     * Opens a plan. If it is open here already, that session is given again.
     *
     * @throws PlanFileException   if the file cannot be read
     * @throws PlanFormatException if it is not a plan
     */
    public OpenedPlan open(Path file) throws PlanFileException, PlanFormatException {
        Path real = PlanFiles.real(file);
        Optional<OpenPlan> already = of(real);
        if (already.isPresent()) {
            return opened(already.get());
        }
        Leftovers.clear(real, settings.clock().instant());
        byte[] bytes = PlanFiles.bytes(real);
        Plan plan = new PlanCodec().read(bytes, file.toString(), settings.vocabularyFor());
        return opened(start(PlanSession.opened(plan, real), plan, Optional.of(real), ContentHash.of(bytes)));
    }

    private Optional<OpenPlan> of(Path real) {
        return open.values().stream().filter(p -> p.session.file().filter(real::equals).isPresent()).findFirst();
    }

    /** Begins a plan that stands in no file yet. */
    public OpenedPlan create(Plan plan) {
        return create(plan, Optional.empty());
    }

    /**
     * Begins a plan that stands in no file yet.
     *
     * @param other a plan file, whose pictures come along when the plan is saved, as far as it names them
     */
    public OpenedPlan create(Plan plan, Optional<Path> other) {
        Plan nothing = Plan.empty(plan.vocabulary(), plan.plugin());
        OpenPlan created = start(PlanSession.unsaved(plan, nothing, Optional.empty()), plan, Optional.empty(), "");
        created.pictures = other;
        created.onlyNamed = true;
        return opened(created);
    }

    /**
     * Begins a copy of a plan that somebody else works on: a plan without a file, whose pictures come along when it is saved.
     *
     * @param original a session opened here, which is closed
     */
    public OpenedPlan copy(PlanSession original) {
        Optional<Path> file = original.file();
        Plan base = base(original);
        close(original);
        Plan plan = original.plan();
        Plan nothing = Plan.empty(plan.vocabulary(), plan.plugin());
        OpenPlan copy = start(PlanSession.unsaved(plan, nothing, Optional.empty()), base, Optional.empty(), "");
        copy.pictures = file;
        copy.journal.changed(plan);
        return opened(copy);
    }

    /**
     * Opens what was found, with the edits in it and not saved. The file stays as it is until it is saved; if others changed
     * it since, a save says so first. If the file is open here already, the edits become one edit of that session, and the
     * same holds.
     *
     * @param label of that edit, as shown in the Edit menu
     * @throws IOException if the edits cannot be written into a journal of this process; they then stay where they are
     */
    public OpenedPlan recover(Recovered recovered, String label) throws IOException {
        OpenPlan plan = recovered.file().flatMap(this::of).orElseGet(() -> startRecovered(recovered));
        if (recovered.fileChanged()) {
            plan.watch.ifPresent(watch -> watch.accept(CHANGED_BY_OTHERS));
            Owner self = Owner.self(settings.clock().instant());
            plan.journal.saved(recovered.onDisk(), new JournalHeader(self, recovered.file(), CHANGED_BY_OTHERS));
        }
        if (!plan.session.plan().equals(recovered.plan())) {
            plan.session.apply(Edit.of(label, new EditPlace("", "", ""), any -> recovered.plan()));
        }
        plan.journal.changed(plan.session.plan());
        plan.journal.flush();
        Recovery.discard(recovered);
        return opened(plan);
    }

    private OpenPlan startRecovered(Recovered recovered) {
        PlanSession session = PlanSession.unsaved(recovered.plan(), recovered.onDisk(), recovered.file());
        return start(session, recovered.onDisk(), recovered.file(), recovered.hash());
    }

    private OpenPlan start(PlanSession session, Plan base, Optional<Path> file, String hash) {
        Owner self = Owner.self(settings.clock().instant());
        Journal journal = new Journal(Recovery.folder(settings.stateDirectory()), new JournalHeader(self, file, hash), base,
                settings.operations(), settings.clock(), writer,
                problem -> settings.ui().execute(() -> listener.journalFails(session, problem)));
        OpenPlan plan = new OpenPlan(session, base, journal);
        if (file.isPresent()) {
            plan.watch = Optional.of(new FileWatch(file.get(), hash, settings.vocabularyFor()));
            lock(plan, PlanLock.acquire(file.get(), settings.operations(), settings.clock()));
        }
        open.put(session, plan);
        return plan;
    }

    private static void lock(OpenPlan plan, LockResult result) {
        if (result instanceof LockResult.Held held) {
            plan.lock = Optional.of(held.lock());
            plan.access = OpenedPlan.Access.ALONE;
        } else if (result instanceof LockResult.Taken taken) {
            plan.access = OpenedPlan.Access.TO_READ;
            plan.lockedBy = Optional.of(taken.owner());
        } else {
            plan.access = OpenedPlan.Access.UNGUARDED;
        }
    }

    private OpenedPlan opened(OpenPlan plan) {
        Optional<Path> file = plan.session.file();
        List<Recovered> lost = file.isEmpty() ? List.of()
                : recoverable().stream().filter(r -> r.file().equals(file)).toList();
        return new OpenedPlan(plan.session, plan.access, plan.lockedBy, lost);
    }

    private OpenPlan state(PlanSession session) {
        OpenPlan plan = open.get(session);
        if (plan == null) {
            throw new IllegalArgumentException("not opened here, or closed");
        }
        return plan;
    }

    /**
     * Saves a session's plan to its file. Text still being typed is committed first.
     *
     * @return done when the session knows; fails with a {@link PlanFileException}, after which the file and the session
     *         are as they were. With {@link PlanFileException.Reason#CHANGED_OUTSIDE} somebody else changed the file:
     *         {@link #check} gives their plan, {@link #take} or {@link #accept} takes notice of it
     */
    public CompletableFuture<SavedPlan> save(PlanSession session) {
        session.flush();
        OpenPlan open = state(session);
        Path file = session.file().orElseThrow(() -> new IllegalStateException("no file yet; use saveAs"));
        Plan plan = session.plan();
        return off(() -> saving.save(open, plan, file), open);
    }

    /**
     * Saves a session's plan to another file, with copies of its pictures, and works on that file from now on. A plan that
     * is there is replaced, and kept as an earlier version.
     *
     * @return as for {@link #save}; {@link PlanFileException.Reason#TAKEN} if somebody else works on that file
     */
    public CompletableFuture<SavedPlan> saveAs(PlanSession session, Path target) {
        session.flush();
        OpenPlan open = state(session);
        Plan plan = session.plan();
        return off(() -> saving.saveAs(open, plan, PlanFiles.real(target)), open);
    }

    private interface Task {
        SavedPlan run() throws IOException;
    }

    private CompletableFuture<SavedPlan> off(Task task, OpenPlan open) {
        CompletableFuture<SavedPlan> done = new CompletableFuture<>();
        saver.execute(() -> {
            try {
                SavedPlan saved = task.run();
                settings.ui().execute(() -> {
                    open.session.savedAs(saved.plan(), saved.file());
                    done.complete(saved);
                });
            } catch (IOException | RuntimeException | Error e) {
                settings.ui().execute(() -> done.completeExceptionally(e));
            }
        });
        return done;
    }

    /**
     * Waits until all that was edited is in the journal or the file; otherwise that is so within two seconds. For a moment
     * at which the process may be about to die.
     *
     * @throws IOException if the journal cannot be written
     */
    public void secure(PlanSession session) throws IOException {
        session.flush();
        state(session).journal.flush();
    }

    /** Whether somebody else changed the session's file; unchanged if it has none. */
    public FileState check(PlanSession session) {
        return state(session).watch.map(FileWatch::poll).orElseGet(FileState.Unchanged::new);
    }

    /**
     * Takes notice of what others wrote: a save may replace it from now on, and the session is dirty if it differs.
     *
     * @throws IOException if the journal cannot take notice; all else has
     */
    public void accept(PlanSession session, FileState.Changed change) throws IOException {
        OpenPlan plan = state(session);
        plan.watch.ifPresent(watch -> watch.accept(change.hash()));
        plan.base = change.theirs();
        if (session.file().isPresent()) {
            session.savedAs(change.theirs(), session.file().get());
            Owner self = Owner.self(settings.clock().instant());
            plan.journal.saved(change.theirs(), new JournalHeader(self, session.file(), change.hash()));
        }
    }

    /**
     * Takes a plan that takes notice of what others wrote, such as theirs as it is or both merged, in place of the session's:
     * an edit that can be undone; see {@link #accept}.
     *
     * @param label of that edit, as shown in the Edit menu
     */
    public void take(PlanSession session, FileState.Changed change, Plan settled, String label) throws IOException {
        session.apply(Edit.of(label, new EditPlace("", "", ""), plan -> settled));
        accept(session, change);
    }

    /**
     * The session's plan and what others wrote in one; nothing is taken yet. Conflicts, in which the result has the session's
     * own, are settled with {@link PlanMerge#resolve}, and the outcome is given to {@link #take}.
     */
    public MergeResult merge(PlanSession session, FileState.Changed change) {
        session.flush();
        return PlanMerge.merge(base(session), session.plan(), change.theirs());
    }

    /** What the session's file held when it was opened or last saved; the common ancestor for a merge. */
    public Plan base(PlanSession session) {
        return state(session).base;
    }

    /** The earlier versions of the session's file, the latest first. */
    public List<Backup> earlierVersions(PlanSession session) {
        return session.file().map(backups::list).orElse(List.of());
    }

    /**
     * Reads an earlier version; compare it with {@code PlanDiff}, restore it with {@link Backups#restoring}.
     *
     * @throws PlanFileException   if it cannot be read
     * @throws PlanFormatException if it is damaged
     */
    public Plan read(Backup backup) throws PlanFileException, PlanFormatException {
        return new PlanFiles().open(backup.file(), settings.vocabularyFor());
    }

    /**
     * Ends the work on a plan. What is not saved is given up: the author was asked. Waits for a save that is under way.
     */
    public void close(PlanSession session) {
        OpenPlan plan = open.remove(session);
        if (plan == null) {
            return;
        }
        plan.stopListening.run();
        CompletableFuture.runAsync(() -> { }, saver).join();
        quietly("journal not removed", plan.journal::close);
        plan.lock.ifPresent(lock -> quietly("lock not removed", lock::release));
    }

    private interface Ending {
        void run() throws IOException;
    }

    private static void quietly(String problem, Ending ending) {
        try {
            ending.run();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, problem, e);
        }
    }

    private void beat() {
        open.values().forEach(plan -> plan.lock.ifPresent(lock -> {
            try {
                if (!lock.beat()) {
                    plan.lock = Optional.empty();
                    settings.ui().execute(() -> listener.lockLost(plan.session));
                }
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "no sign of life given", e);
            }
        }));
    }

    /** Ends everything. Sessions that were not closed keep their journal and are offered for recovery next time. */
    @Override
    public void close() {
        try {
            open.values().forEach(plan -> {
                quietly("journal not written", plan.journal::flush);
                plan.lock.ifPresent(lock -> quietly("lock not removed", lock::release));
            });
        } finally {
            open.clear();
            saver.shutdown();
            writer.shutdown();
        }
        try {
            saver.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
