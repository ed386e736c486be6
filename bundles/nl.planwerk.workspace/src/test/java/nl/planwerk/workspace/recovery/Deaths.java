// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.recovery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import nl.planwerk.workspace.Owner;

/** Makes the journals of this process look like those of one that died. */
final class Deaths {

    private Deaths() {
    }

    static void of(Path stateDirectory) throws IOException {
        for (Path journal : journals(stateDirectory)) {
            byte[] old = Files.readAllBytes(journal);
            List<JournalRecord> records = JournalRecord.read(old);
            JournalHeader header = JournalHeader.read(records.get(0).text()).orElseThrow();
            Owner self = header.owner();
            Owner dead = new Owner(self.user(), self.host(), Integer.MAX_VALUE, Instant.ofEpochSecond(1), self.since());
            JournalRecord first = JournalRecord.text(JournalRecord.Kind.HEADER, records.get(0).at(),
                    new JournalHeader(dead, header.file(), header.hash()).text());
            int rest = JournalRecord.MAGIC.length + records.get(0).bytes().length;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(JournalRecord.MAGIC);
            bytes.write(first.bytes());
            bytes.write(old, rest, old.length - rest);
            Files.write(journal, bytes.toByteArray());
        }
    }

    static List<Path> journals(Path stateDirectory) throws IOException {
        Path folder = Recovery.folder(stateDirectory);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(Recovery.SUFFIX)).toList();
        }
    }
}
