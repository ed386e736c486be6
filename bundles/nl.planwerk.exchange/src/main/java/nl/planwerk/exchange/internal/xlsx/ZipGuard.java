// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;

import nl.planwerk.exchange.ExchangeException;
import nl.planwerk.exchange.SheetLimits;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks a zip file once for its size alone, before anybody works with what is in it; with the same library as the reader,
 * so that both see the same file.
 */
final class ZipGuard {
    private static final int PARTS = 2_000;
    private static final long MIB = 1024L * 1024;

    private ZipGuard() {
    }

    static void check(byte[] content, SheetLimits limits) throws ExchangeException {
        long left = limits.unpackedBytes();
        int parts = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts++;
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        left -= read;
                        if (left < 0 || parts > PARTS) {
                            throw new ExchangeException("file.unpacksTooBig", limits.unpackedBytes() / MIB);
                        }
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new ExchangeException("file.damaged").because(e);
        }
    }
}
