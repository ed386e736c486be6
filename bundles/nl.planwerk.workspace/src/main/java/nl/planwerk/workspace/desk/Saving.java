// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import nl.planwerk.model.codec.ContentHash;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workspace.AtomicFile;
import nl.planwerk.workspace.Owner;
import nl.planwerk.workspace.PlanFileException;
import nl.planwerk.workspace.PlanFiles;
import nl.planwerk.workspace.backup.Backups;
import nl.planwerk.workspace.lock.FileWatch;
import nl.planwerk.workspace.lock.LockResult;
import nl.planwerk.workspace.lock.PlanLock;
import nl.planwerk.workspace.recovery.JournalHeader;

/**
 * The steps of a save, in an order in which a crash between any two of them leaves the old or the new file whole, and the
 * journal knowing which. Runs on the saving thread.
 */
final class Saving {
    private static final System.Logger LOG = System.getLogger(Saving.class.getName());

    private final WorkspaceSettings settings;
    private final Backups backups;
    private final PlanFiles files;

    Saving(WorkspaceSettings settings, Backups backups) {
        this.settings = settings;
        this.backups = backups;
        this.files = new PlanFiles(new AtomicFile(settings.operations(), settings.retry()));
    }

    SavedPlan save(OpenPlan open, Plan plan, Path file) throws PlanFileException {
        if (open.access == OpenedPlan.Access.TO_READ) {
            throw new PlanFileException(PlanFileException.Reason.OPENED_TO_READ, file, null);
        }
        byte[] bytes = files.encode(plan, file);
        FileWatch watch = open.watch.orElseThrow();
        try {
            if (!watch.mayBeReplaced()) {
                throw new PlanFileException(PlanFileException.Reason.CHANGED_OUTSIDE, file, null);
            }
        } catch (PlanFileException e) {
            throw e;
        } catch (IOException e) {
            throw PlanFileException.notRead(file, e);
        }
        return write(open, plan, file, bytes, watch);
    }

    SavedPlan saveAs(OpenPlan open, Plan plan, Path target) throws PlanFileException {
        Optional<Path> source = open.session.file().or(() -> open.pictures);
        if (open.session.file().filter(target::equals).isPresent()) {
            return save(open, plan, target);
        }
        byte[] bytes = files.encode(plan, target);
        LockResult result = PlanLock.acquire(target, settings.operations(), settings.clock());
        if (result instanceof LockResult.Taken taken) {
            throw new PlanFileException(PlanFileException.Reason.TAKEN, target, new IOException(taken.owner().user()));
        }
        Optional<PlanLock> lock = result instanceof LockResult.Held held ? Optional.of(held.lock()) : Optional.empty();
        try {
            if (source.isPresent()) {
                Pictures.copy(source.get(), target, open.onlyNamed ? new NamedPictures(plan)::names : any -> true,
                        settings.operations());
            }
            FileWatch watch = new FileWatch(target, "", settings.vocabularyFor());
            SavedPlan saved = write(open, plan, target, bytes, watch);
            open.lock.ifPresent(Saving::release);
            open.lock = lock;
            open.watch = Optional.of(watch);
            open.lockedBy = Optional.empty();
            open.access = lock.isPresent() ? OpenedPlan.Access.ALONE : OpenedPlan.Access.UNGUARDED;
            return saved;
        } catch (PlanFileException | RuntimeException e) {
            lock.ifPresent(Saving::release);
            throw e;
        }
    }

    private SavedPlan write(OpenPlan open, Plan plan, Path file, byte[] bytes, FileWatch watch) throws PlanFileException {
        Optional<IOException> problem = keep(file, bytes);
        String hash = ContentHash.of(bytes);
        watch.expect(hash);
        try {
            open.journal.saving(hash);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "journal does not know of a save", e);
        }
        files.write(bytes, file);
        watch.accept(hash);
        open.base = plan;
        try {
            Owner self = Owner.self(settings.clock().instant());
            open.journal.saved(plan, new JournalHeader(self, Optional.of(file), hash));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "journal not put away after a save", e);
        }
        return new SavedPlan(plan, file, problem);
    }

    /** Keeps the version that is about to be replaced. That this fails must not keep the author from saving. */
    private Optional<IOException> keep(Path file, byte[] bytes) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            byte[] old = PlanFiles.bytes(file);
            if (!Arrays.equals(old, bytes)) {
                backups.keep(file, old);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private static void release(PlanLock lock) {
        try {
            lock.release();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "lock not removed", e);
        }
    }
}
