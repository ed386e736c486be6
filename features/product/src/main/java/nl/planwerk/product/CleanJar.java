// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.product;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Takes the signatures off a jar, because classes of signed jars cannot be put into a class-data-sharing archive. A jar
 * without signatures stays as it is, byte for byte.
 */
final class CleanJar {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/(SIG-[^/]*|[^/]*\\.(SF|RSA|DSA|EC))");
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** One time for every entry, since what a jar says may depend on the zone it is read in. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private CleanJar() {
    }

    /** The jar's bytes without signatures. */
    static byte[] read(Path jar) throws IOException {
        byte[] bytes = Files.readAllBytes(jar);
        return isSigned(bytes) ? strip(bytes) : bytes;
    }

    private static boolean isSigned(byte[] jar) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (isSignature(entry.getName())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSignature(String name) {
        return SIGNATURE.matcher(name.toUpperCase(Locale.ROOT)).matches();
    }

    private static byte[] strip(byte[] jar) throws IOException {
        var bytes = new ByteArrayOutputStream(jar.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(jar)); var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (isSignature(entry.getName())) {
                    continue;
                }
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(TIME);
                out.putNextEntry(copy);
                if (entry.getName().equals(MANIFEST)) {
                    withoutDigests(in.readAllBytes()).write(out);
                } else {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The sections that a signature adds for each file hold nothing but digests. */
    private static Manifest withoutDigests(byte[] text) throws IOException {
        var manifest = new Manifest(new ByteArrayInputStream(text));
        for (Attributes section : manifest.getEntries().values()) {
            section.keySet().removeIf(name -> name.toString().toUpperCase(Locale.ROOT).endsWith("-DIGEST"));
        }
        manifest.getEntries().values().removeIf(Attributes::isEmpty);
        return manifest;
    }
}
