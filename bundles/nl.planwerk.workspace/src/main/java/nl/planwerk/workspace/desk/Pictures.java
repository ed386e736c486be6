// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

import nl.planwerk.workspace.FileOperations;
import nl.planwerk.workspace.PictureFolder;
import nl.planwerk.workspace.PlanFileException;

/** Copies the pictures of one plan beside another. A picture that is there already stays: its name is its content's. */
final class Pictures {
    private static final int DEPTH = 5;

    private Pictures() {
    }

    /** @param wanted whether to copy a picture, by its path in the folder with slashes */
    static void copy(Path fromPlan, Path toPlan, Predicate<String> wanted, FileOperations operations) throws PlanFileException {
        Path from = PictureFolder.of(fromPlan).folder();
        Path to = PictureFolder.of(toPlan).folder();
        if (from.equals(to) || !Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from, DEPTH)) {
            for (Path file : files.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .filter(f -> wanted.test(from.relativize(f).toString().replace('\\', '/'))).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (!Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(copy.getParent());
                    Path temporary = copy.resolveSibling(".planwerk-" + copy.getFileName() + ".tmp");
                    Files.deleteIfExists(temporary);
                    operations.writeNew(temporary, operations.read(file), FileOperations.OWNER_ONLY);
                    operations.copyPermissions(file, temporary);
                    operations.move(temporary, copy);
                }
            }
        } catch (IOException e) {
            throw PlanFileException.notWritten(to, e);
        }
    }
}
