// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells whether files are still the ones of last time: a hash over their paths, sizes and times, not their content. */
public final class Fingerprint {

    private Fingerprint() {
    }

    /**
     * The fingerprint of these files in this order.
     *
     * @param salt what else must be the same
     * @throws IOException if a file is not there
     */
    public static String of(String salt, List<Path> files) throws IOException {
        var text = new StringBuilder(salt);
        for (Path file : files) {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            text.append('\n').append(file).append('|').append(attributes.size()).append('|')
                    .append(attributes.lastModifiedTime().toMillis());
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
