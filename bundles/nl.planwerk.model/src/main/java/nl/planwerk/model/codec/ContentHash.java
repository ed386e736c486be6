// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of content, such as a file's, by which it is known whatever its time stamp says. */
public final class ContentHash {

    private ContentHash() {
    }

    /** The same of a file of any kind, such as a report. */
    public static String of(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    /** 64 hexadecimal digits, lower case. */
    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
