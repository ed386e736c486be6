// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.recovery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * One record of a journal file: length of the content (4 bytes), moment (8 bytes, milliseconds since 1970), kind (1 byte),
 * content, and a checksum of all of these (4 bytes). Numbers are big-endian.
 */
record JournalRecord(Kind kind, Instant at, byte[] content) {
    static final byte[] MAGIC = "PWJ1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 13;

    enum Kind {
        /** Whose journal it is and of which file; the first record. */ HEADER,
        /** A whole plan. */ PLAN,
        /** What differs from the plan until then; see {@link Delta}. */ DELTA,
        /** The hash of what is about to be saved: the plan until then. */ SAVING
    }

    static JournalRecord text(Kind kind, Instant at, String content) {
        return new JournalRecord(kind, at, content.getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(HEAD + content.length + 4);
        buffer.putInt(content.length).putLong(at.toEpochMilli()).put((byte) kind.ordinal()).put(content);
        return buffer.putInt(checksum(buffer.array(), 0, HEAD + content.length)).array();
    }

    private static int checksum(byte[] bytes, int from, int to) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, to - from);
        return (int) crc.getValue();
    }

    /** The records up to the end, or up to the first one that is not whole. None if it is no journal. */
    static List<JournalRecord> read(byte[] file) {
        List<JournalRecord> records = new ArrayList<>();
        if (file.length < MAGIC.length || !ByteBuffer.wrap(file, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
            return records;
        }
        int at = MAGIC.length;
        while (file.length - at >= HEAD + 4) {
            ByteBuffer buffer = ByteBuffer.wrap(file, at, file.length - at);
            int length = buffer.getInt();
            Instant moment = Instant.ofEpochMilli(buffer.getLong());
            int kind = buffer.get();
            if (length < 0 || length > file.length - at - HEAD - 4 || kind < 0 || kind >= Kind.values().length
                    || buffer.getInt(at + HEAD + length) != checksum(file, at, at + HEAD + length)) {
                break;
            }
            byte[] content = new byte[length];
            buffer.get(content);
            records.add(new JournalRecord(Kind.values()[kind], moment, content));
            at += HEAD + length + 4;
        }
        return records;
    }
}
