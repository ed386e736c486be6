// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.product;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/**
 * Writes the product as an archive that is the same byte for byte whenever its content is: entries in the order given, one
 * time for all, no owner.
 *
 * @param time the time of every entry
 */
record Archive(Instant time) {

    private static final String TOP = "planwerk/";
    private static final int FILE = 0100644;
    private static final int PROGRAM = 0100755;

    /** Writes a {@code .zip} or {@code .tar.gz} by the name of the file. */
    void write(Path file, List<Entry> entries) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (file.getFileName().toString().endsWith(".zip")) {
                zip(out, entries);
            } else {
                tar(out, entries);
            }
        }
    }

    private void tar(OutputStream out, List<Entry> entries) throws IOException {
        var parameters = new GzipParameters();
        parameters.setCompressionLevel(Deflater.BEST_COMPRESSION);
        parameters.setModificationInstant(Instant.EPOCH);
        try (var tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(out, parameters))) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Entry entry : entries) {
                byte[] bytes = entry.source().read();
                var header = new TarArchiveEntry(TOP + entry.path());
                header.setSize(bytes.length);
                header.setLastModifiedTime(FileTime.from(time));
                header.setMode(entry.executable() ? PROGRAM : FILE);
                header.setIds(0, 0);
                header.setNames("", "");
                tar.putArchiveEntry(header);
                tar.write(bytes);
                tar.closeArchiveEntry();
            }
        }
    }

    /** A zip holds local times: the one that reads like UTC, in whatever zone the build runs. */
    private long zipTime() {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC).atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
    }

    private void zip(OutputStream out, List<Entry> entries) throws IOException {
        try (var zip = new ZipArchiveOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Entry entry : entries) {
                var header = new ZipArchiveEntry(TOP + entry.path());
                header.setTime(zipTime());
                header.setUnixMode(entry.executable() ? PROGRAM : FILE);
                zip.putArchiveEntry(header);
                zip.write(entry.source().read());
                zip.closeArchiveEntry();
            }
        }
    }
}
