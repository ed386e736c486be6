// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.osgi.service.urlconversion.URLConverter;

/**
 * Gives the file behind a {@code bundle:} URL, which the platform needs for code that reads only files. The entry is
 * copied once per run; a folder inside a bundle has no file.
 */
final class BundleUrlConverter implements URLConverter {

    private final Path folder;
    private final Map<String, URL> files = new ConcurrentHashMap<>();

    /** @param folder where the copies go; null when the framework has no file system */
    BundleUrlConverter(File folder) {
        this.folder = folder == null ? null : folder.toPath();
    }

    @Override
    public URL resolve(URL url) {
        return url;
    }

    @Override
    public URL toFileURL(URL url) throws IOException {
        try {
            return files.computeIfAbsent(url.toExternalForm(), key -> copy(url));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private URL copy(URL url) {
        try {
            if (folder == null || url.getPath().endsWith("/")) {
                throw new IOException("No file behind " + url);
            }
            Path target = target(url);
            Files.createDirectories(target.getParent());
            Path part = target.resolveSibling(UUID.randomUUID() + ".part");
            try (InputStream in = url.openStream()) {
                Files.copy(in, part);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return target.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One folder per URL and the entry's own name in it, since readers look at the extension. */
    private Path target(URL url) {
        UUID name = UUID.nameUUIDFromBytes(url.toExternalForm().getBytes(StandardCharsets.UTF_8));
        String path = url.getPath();
        return folder.resolve(name.toString()).resolve(path.substring(path.lastIndexOf('/') + 1));
    }
}
