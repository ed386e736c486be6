// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.navigator;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nl.planwerk.workbench.internal.editor.PlanNames;

/**
 * A plan or a folder in the navigator.
 *
 * @param folder whether it is a folder
 */
record FolderEntry(Path path, boolean folder) {
    /** No more entries of one folder are shown than this. */
    private static final int MOST = 2_000;

    /** What a reader calls it. */
    String name() {
        return folder ? path.getFileName().toString() : PlanNames.of(path);
    }

    /**
     * The plans and folders in a folder: folders first, both by name. Links to folders are not followed, so that there is
     * an end. Empty if the folder cannot be read.
     */
    static List<FolderEntry> in(Path folder) {
        List<FolderEntry> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, FolderEntry::isShown)) {
            for (Path path : stream) {
                entries.add(new FolderEntry(path, Files.isDirectory(path)));
                if (entries.size() == MOST) {
                    break;
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            return List.of();
        }
        entries.sort(Comparator.comparing((FolderEntry entry) -> !entry.folder)
                .thenComparing(FolderEntry::name, String.CASE_INSENSITIVE_ORDER));
        return entries;
    }

    private static boolean isShown(Path path) {
        String name = path.getFileName().toString();
        boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        return !name.startsWith(".") && (folder ? !name.endsWith(".files") : PlanNames.isPlan(path));
    }
}
