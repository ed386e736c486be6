// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import nl.planwerk.plugins.Remark;

/** Reads a whole jar within limits and trusts nothing that it says of itself. */
final class JarReader {
    private static final long MOST_BYTES = 256L << 20;
    private static final int MOST_ENTRIES = 20_000;
    private static final int TOP_FILE_BYTES = 16 << 20;
    private static final int MAGIC = 0x504b;

    private final Map<String, byte[]> files = new HashMap<>();
    private final Set<String> packages = new TreeSet<>();
    private final ClassScan classes = new ClassScan();
    private Optional<Set<String>> signers = Optional.empty();
    private long bytes;

    /** The jar's content; what is wrong with it is among its remarks. */
    static JarContent read(Path file) {
        String name = file.getFileName().toString();
        try {
            if (!Files.isRegularFile(file)) {
                return JarContent.unreadable(Remark.refusal("jar.noFile", file));
            }
            if (!isZip(file)) {
                return JarContent.unreadable(Remark.refusal("jar.noJar", name));
            }
            return new JarReader().all(file);
        } catch (SecurityException e) {
            return JarContent.unreadable(Remark.refusal("jar.changed", name));
        } catch (IOException | IllegalArgumentException e) {
            return JarContent.unreadable(Remark.refusal("jar.damaged", name, String.valueOf(e.getMessage())));
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return (in.read() << 8 | in.read()) == MAGIC;
        }
    }

    private JarContent all(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), true)) {
            Manifest manifest = jar.getManifest();
            List<JarEntry> entries = Collections.list(jar.entries());
            if (entries.size() > MOST_ENTRIES) {
                return JarContent.unreadable(Remark.refusal("jar.entries", entries.size(), MOST_ENTRIES));
            }
            for (JarEntry entry : entries) {
                if (!isInside(entry.getName())) {
                    return JarContent.unreadable(Remark.refusal("jar.outside", entry.getName()));
                } else if (!entry.isDirectory() && !entry(jar, entry)) {
                    return JarContent.unreadable(Remark.refusal("jar.bomb", MOST_BYTES >> 20));
                }
            }
            return new JarContent(Optional.ofNullable(manifest).map(Manifest::getMainAttributes).filter(m -> !m.isEmpty())
                    .map(Attributes::new), files, packages, classes.version(), classes.abilities(),
                    List.copyOf(signers.orElse(Set.of())), List.of());
        }
    }

    private static boolean isInside(String name) {
        return !name.startsWith("/") && !name.contains("\\") && !name.contains(":") && !name.contains("\0")
                && !List.of(name.split("/")).contains("..");
    }

    /** Reads an entry; false if the jar unpacks to more than is allowed. */
    private boolean entry(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, Math.min(TOP_FILE_BYTES, MOST_BYTES - bytes + 1)));
            bytes += content.length;
            byte[] more = new byte[1 << 16];
            for (int n = in.read(more); n >= 0 && bytes <= MOST_BYTES; n = in.read(more)) {
                bytes += n;
            }
            if (bytes > MOST_BYTES) {
                return false;
            }
            keep(entry.getName(), content);
        }
        signed(entry);
        return true;
    }

    private void keep(String name, byte[] content) {
        int slash = name.lastIndexOf('/');
        if (slash < 0 && !name.endsWith(".class")) {
            files.put(name, content);
        } else if (name.endsWith(".class") && !name.startsWith("META-INF/") && !name.equals("module-info.class")) {
            packages.add(slash < 0 ? "" : name.substring(0, slash).replace('/', '.'));
            classes.scan(content);
        }
    }

    private void signed(JarEntry entry) {
        if (entry.getName().startsWith("META-INF/")) {
            return;
        }
        Set<String> subjects = new HashSet<>();
        CodeSigner[] found = entry.getCodeSigners();
        for (CodeSigner signer : found == null ? new CodeSigner[0] : found) {
            if (signer.getSignerCertPath().getCertificates().get(0) instanceof X509Certificate certificate) {
                subjects.add(certificate.getSubjectX500Principal().getName());
            }
        }
        signers.ifPresent(subjects::retainAll);
        signers = Optional.of(subjects);
    }
}
