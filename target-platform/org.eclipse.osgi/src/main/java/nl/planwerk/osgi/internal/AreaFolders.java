// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Between the text of a framework property, a folder and the platform's kind of folder URL. */
final class AreaFolders {

    private static final String SCHEME = "file:";

    private AreaFolders() {
    }

    /**
     * Reads an absolute path or a {@code file:} URL, with or without escapes.
     *
     * @throws IllegalArgumentException when it is neither
     */
    static Path toPath(String text) {
        Path path = text.startsWith(SCHEME) ? ofUrl(text) : ofPath(text);
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException("Not an absolute path: " + text);
        }
        return path.normalize();
    }

    private static Path ofUrl(String text) {
        try {
            return Path.of(new URI(text));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return ofPath(stripSlashBeforeDrive(text.substring(SCHEME.length())));
        }
    }

    private static String stripSlashBeforeDrive(String path) {
        boolean drive = path.length() > 2 && path.charAt(0) == '/' && path.charAt(2) == ':';
        return drive ? path.substring(1) : path;
    }

    private static Path ofPath(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("Not a path: " + text, e);
        }
    }

    /** The URL of a folder: a slash at its end, no escapes. */
    static URL toUrl(Path folder) throws MalformedURLException {
        String path = folder.toString().replace('\\', '/');
        String rooted = path.startsWith("/") ? path : "/" + path;
        return new URL("file", null, rooted.endsWith("/") ? rooted : rooted + "/");
    }
}
