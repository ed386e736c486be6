// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.product;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * A Java runtime as its maker packs it, {@code .zip} or {@code .tar.gz}, turned into the product's {@code jre} folder. What
 * lies above the folder that holds {@code bin/java} is left off. Links (a few licence texts) become copies.
 */
final class JavaRuntime {

    private static final long LARGEST = 1_000_000_000L;
    private static final Pattern JAVA = Pattern.compile("(.*/)?bin/java(\\.exe)?");
    private static final Pattern PROGRAM = Pattern.compile("(.*/)?(bin/[^/]+|lib/(jspawnhelper|jexec))");

    private final Path file;
    private final TreeMap<String, byte[]> contents = new TreeMap<>();
    private final TreeMap<String, String> links = new TreeMap<>();
    private long size;

    private JavaRuntime(Path file) {
        this.file = file;
    }

    /**
     * The files of a runtime, below {@code jre/}.
     *
     * @throws IOException if it holds no {@code bin/java}, is far too large, or an entry would lie outside
     */
    static List<Entry> read(Path file) throws IOException {
        var runtime = new JavaRuntime(file);
        if (file.getFileName().toString().endsWith(".zip")) {
            runtime.loadZip();
        } else {
            runtime.loadTar();
        }
        runtime.follow();
        return runtime.entries();
    }

    private void loadZip() throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String path = safe(entry.getName());
                if (entry.isUnixSymlink()) {
                    links.put(path, target(path, zip.getUnixSymlink(entry)));
                } else if (!entry.isDirectory()) {
                    contents.put(path, bounded(zip.getInputStream(entry)));
                }
            }
        }
    }

    private void loadTar() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                var tar = new TarArchiveInputStream(new GzipCompressorInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String path = safe(entry.getName());
                if (entry.isSymbolicLink()) {
                    links.put(path, target(path, entry.getLinkName()));
                } else if (entry.isLink()) {
                    links.put(path, safe(entry.getLinkName()));
                } else if (entry.isFile()) {
                    contents.put(path, bounded(tar));
                }
            }
        }
    }

    /** What a symbolic link points at, seen from the top of the archive. */
    private String target(String path, String link) throws IOException {
        Path target = Path.of(path).resolveSibling(link).normalize();
        return safe(target.toString().replace('\\', '/'));
    }

    /** Refuses a path that is absolute or climbs: nothing of the archive may lie outside {@code jre}. */
    private String safe(String name) throws IOException {
        String path = name.replace('\\', '/');
        while (path.startsWith("./")) {
            path = path.substring(2);
        }
        if (path.startsWith("/") || path.matches("[A-Za-z]:.*") || List.of(path.split("/")).contains("..")) {
            throw new IOException(file + ": the entry " + name + " would lie outside the product");
        }
        return path;
    }

    private byte[] bounded(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, LARGEST - size + 1));
        size += bytes.length;
        if (size > LARGEST) {
            throw new IOException(file + ": unpacks to more than " + LARGEST + " bytes");
        }
        return bytes;
    }

    private void follow() {
        links.forEach((path, target) -> {
            byte[] bytes = contents.get(target);
            if (bytes != null) {
                contents.put(path, bytes);
            }
        });
    }

    private List<Entry> entries() throws IOException {
        String java = contents.keySet().stream().filter(path -> JAVA.matcher(path).matches())
                .min(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new IOException(file + " holds no Java runtime: there is no bin/java in it"));
        String top = java.substring(0, java.lastIndexOf("bin/java"));
        var entries = new ArrayList<Entry>();
        contents.forEach((path, bytes) -> {
            if (path.startsWith(top)) {
                String inside = path.substring(top.length());
                entries.add(Entry.of("jre/" + inside, bytes, PROGRAM.matcher(inside).matches()));
            }
        });
        return entries;
    }
}
