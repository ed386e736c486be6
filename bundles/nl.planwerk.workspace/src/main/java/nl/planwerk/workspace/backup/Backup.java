// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.backup;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One earlier version of a plan file.
 *
 * @param file  the copy
 * @param taken when it was copied, just before a save replaced it
 * @param bytes its size
 */
public record Backup(Path file, Instant taken, long bytes) {
}
