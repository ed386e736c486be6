// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.instance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * The folder of the socket and its lock, which nobody but the user can enter. The path of a socket may have about a
 * hundred bytes, so where the user's runtime directory is longer, a folder in the system's temporary directory is taken.
 *
 * @param folder there, and the user's alone
 */
record SocketPlace(Path folder) {

    private static final int LONGEST = 100;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /**
     * The place for a runtime directory; made if needed.
     *
     * @throws IOException if it cannot be made, or is somebody else's
     */
    static SocketPlace in(Path runtime) throws IOException {
        var place = new SocketPlace(runtime);
        if (place.socket().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            UUID name = UUID.nameUUIDFromBytes(runtime.toString().getBytes(StandardCharsets.UTF_8));
            place = new SocketPlace(Path.of(System.getProperty("java.io.tmpdir"), "planwerk-" + name));
        }
        place.prepare();
        return place;
    }

    Path socket() {
        return folder.resolve("workbench.socket");
    }

    Path lock() {
        return folder.resolve("workbench.lock");
    }

    private void prepare() throws IOException {
        Files.createDirectories(folder.getParent());
        boolean posix = Files.getFileStore(folder.getParent()).supportsFileAttributeView(PosixFileAttributeView.class);
        try {
            if (posix) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException usual) {
            if (posix) {
                requireOwn();
            }
        }
    }

    private void requireOwn() throws IOException {
        PosixFileAttributes attributes = Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        String user = System.getProperty("user.name");
        if (!attributes.isDirectory() || !attributes.owner().getName().equals(user)) {
            throw new IOException(folder + " is not a folder of " + user);
        }
        if (!attributes.permissions().equals(OWNER_ONLY)) {
            Files.setPosixFilePermissions(folder, OWNER_ONLY);
        }
    }
}
