// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.connect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.osgi.framework.Constants;
import org.osgi.framework.connect.ConnectContent;
import org.osgi.framework.connect.ConnectModule;

/** One jar as a module: headers and entries are its own, classes come from the loader of all. */
final class JarModule implements ConnectModule, ConnectContent {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final Path file;
    private final ClassLoader loader;
    private ZipFile zip;

    JarModule(Path file, ClassLoader loader) {
        this.file = file;
        this.loader = loader;
    }

    @Override
    public ConnectContent getContent() {
        return this;
    }

    /** The manifest, without lazy activation: no class loader of the framework is there to notice the first class. */
    @Override
    public Optional<Map<String, String>> getHeaders() {
        try (InputStream in = stream(MANIFEST)) {
            var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            new Manifest(in).getMainAttributes().forEach((name, value) -> headers.put(name.toString(), value.toString()));
            headers.remove(Constants.BUNDLE_ACTIVATIONPOLICY);
            return Optional.of(headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream stream(String path) throws IOException {
        ZipEntry entry = zip().getEntry(path);
        if (entry == null) {
            throw new IOException(file + " has no " + path);
        }
        return zip().getInputStream(entry);
    }

    @Override
    public Iterable<String> getEntries() throws IOException {
        List<String> names = new ArrayList<>();
        zip().stream().map(ZipEntry::getName).forEach(names::add);
        return names;
    }

    @Override
    public Optional<ConnectEntry> getEntry(String path) {
        try {
            return Optional.ofNullable(zip().getEntry(path)).map(Entry::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<ClassLoader> getClassLoader() {
        return Optional.of(loader);
    }

    @Override
    public void open() {
        // The file is opened when something is asked of it.
    }

    private synchronized ZipFile zip() throws IOException {
        if (zip == null) {
            zip = new ZipFile(file.toFile());
        }
        return zip;
    }

    @Override
    public synchronized void close() throws IOException {
        if (zip != null) {
            zip.close();
            zip = null;
        }
    }

    private final class Entry implements ConnectEntry {

        private final ZipEntry entry;

        Entry(ZipEntry entry) {
            this.entry = entry;
        }

        @Override
        public String getName() {
            return entry.getName();
        }

        @Override
        public long getContentLength() {
            return entry.getSize();
        }

        @Override
        public long getLastModified() {
            return entry.getTime();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return zip().getInputStream(entry);
        }
    }
}
