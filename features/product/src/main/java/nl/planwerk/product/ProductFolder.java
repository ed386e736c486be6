// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a folder hold exactly the product: writes what differs, removes what no longer belongs. */
final class ProductFolder {

    private final Path home;

    ProductFolder(Path home) {
        this.home = home;
    }

    void write(List<Entry> entries) throws IOException {
        Set<Path> wanted = new HashSet<>();
        for (Entry entry : entries) {
            Path file = home.resolve(entry.path());
            wanted.add(file);
            writeIfChanged(file, entry.source().read());
            if (entry.executable()) {
                file.toFile().setExecutable(true, false);
            }
        }
        removeOthers(wanted);
    }

    private static void writeIfChanged(Path file, byte[] bytes) throws IOException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        }
    }

    /** Children before their folder, so that a folder that became empty goes too. */
    private void removeOthers(Set<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isDirectory(file) ? isEmpty(file) : !wanted.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
