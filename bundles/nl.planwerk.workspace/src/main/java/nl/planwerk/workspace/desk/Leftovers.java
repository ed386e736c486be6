// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.desk;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Temporary files that a process left beside a plan when it died in the middle of a save. */
final class Leftovers {
    private static final System.Logger LOG = System.getLogger(Leftovers.class.getName());
    /** No save takes as long. */
    private static final Duration OLD = Duration.ofDays(1);

    private Leftovers() {
    }

    /** Removes those in the plan's folder that are a day old. That it cannot be done harms nothing. */
    static void clear(Path plan, Instant now) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(plan.getParent(), ".planwerk-*.tmp")) {
            for (Path file : files) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(OLD))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.log(System.Logger.Level.DEBUG, "leftovers not removed beside " + plan, e);
        }
    }
}
