// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.recovery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workspace.AtomicFile;
import nl.planwerk.workspace.FileOperations;
import nl.planwerk.workspace.Retry;

/**
 * The file of one journal: a whole plan, then what changed since, until that is as much as the plan; then anew. So it is
 * never much larger than twice the plan. Not thread-safe.
 */
final class JournalFile {
    private static final long SMALL = 512 * 1024;

    private final Path file;
    private final FileOperations operations;
    private final Clock clock;
    private JournalHeader header;
    /** The plan that the file gives when it is read now; null if that is not known or there is no file. */
    private Plan last;
    private boolean exists;
    private long whole;
    private long since;

    JournalFile(Path file, JournalHeader header, FileOperations operations, Clock clock) {
        this.file = file;
        this.header = header;
        this.operations = operations;
        this.clock = clock;
    }

    void write(Plan plan) throws IOException {
        if (plan == last) {
            return;
        }
        if (last == null || since > Math.max(SMALL, whole)) {
            begin(plan);
        } else {
            byte[] delta = Delta.between(last, plan);
            append(new JournalRecord(JournalRecord.Kind.DELTA, clock.instant(), delta).bytes());
        }
        last = plan;
    }

    private void begin(Plan plan) throws IOException {
        last = null;
        operations.makePrivateFolder(file.getParent());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(JournalRecord.MAGIC);
        bytes.write(JournalRecord.text(JournalRecord.Kind.HEADER, clock.instant(), header.text()).bytes());
        bytes.write(new JournalRecord(JournalRecord.Kind.PLAN, clock.instant(), new PlanCodec().write(plan)).bytes());
        new AtomicFile(operations, Retry.WHILE_IN_USE).write(file, bytes.toByteArray(), FileOperations.OWNER_ONLY);
        exists = true;
        whole = bytes.size();
        since = 0;
    }

    /** What may have been written in part must never stand before what is written next. */
    private void append(byte[] record) throws IOException {
        Plan before = last;
        last = null;
        operations.append(file, record);
        last = before;
        since += record.length;
    }

    /** The plan until now is about to be saved as content of that hash. */
    void saving(String hash) throws IOException {
        if (exists && last != null) {
            append(JournalRecord.text(JournalRecord.Kind.SAVING, clock.instant(), hash).bytes());
        }
    }

    /** From now on it is the journal of that file; what is there belongs to the earlier one until the next write. */
    void follow(JournalHeader newHeader) {
        header = newHeader;
        last = null;
    }

    void delete() throws IOException {
        last = null;
        if (exists) {
            operations.delete(file);
            exists = false;
        }
    }
}
