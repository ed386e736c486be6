// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import nl.planwerk.plugins.Inspection;
import nl.planwerk.plugins.internal.inspect.PluginFolders;

/**
 * Puts a plugin in the place of another one, or of none. Until it is kept, closing it puts everything back as it was; it
 * never touches the file that the plugin came from.
 */
final class Exchange implements AutoCloseable {
    private final PluginFolders folders;
    private final LiveBundles live;
    private Optional<Path> former = Optional.empty();
    private Optional<Path> aside = Optional.empty();
    private Optional<Path> placed = Optional.empty();

    Exchange(PluginFolders folders, LiveBundles live) {
        this.folders = folders;
        this.live = live;
    }

    /** Takes the former plugin out of the framework and its file out of the way. */
    void setAside(Path file) throws IOException {
        live.uninstall(file);
        Path kept = file.resolveSibling(file.getFileName() + ".former");
        Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
        former = Optional.of(file);
        aside = Optional.of(kept);
    }

    /** Copies the new plugin into the folder, under a name of its own making. */
    Path place(Path file, Inspection known) throws IOException {
        Files.createDirectories(folders.user());
        Path source = former.filter(file::equals).flatMap(f -> aside).orElse(file);
        Path target = folders.user().resolve(known.symbolicName() + "-" + known.version() + ".jar");
        Path written = Files.createTempFile(folders.user(), "new", ".part");
        Files.copy(source, written, StandardCopyOption.REPLACE_EXISTING);
        Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        placed = Optional.of(target);
        return target;
    }

    /** The new plugin works: the former one is not needed any more. */
    void keep() throws IOException {
        if (aside.isPresent()) {
            Files.deleteIfExists(aside.get());
        }
        placed = Optional.empty();
        aside = Optional.empty();
    }

    @Override
    public void close() throws IOException {
        if (placed.isPresent()) {
            live.uninstall(placed.get());
            Files.deleteIfExists(placed.get());
        }
        if (aside.isPresent() && former.isPresent()) {
            Files.move(aside.get(), former.get(), StandardCopyOption.REPLACE_EXISTING);
            if (former.get().getParent().equals(folders.user())) {
                live.start(former.get());
            }
        }
    }
}
