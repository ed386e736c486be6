// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import nl.planwerk.model.plan.Plan;

/**
 * A plan that was saved.
 *
 * @param plan          what was written; edits made meanwhile are not in it
 * @param backupProblem why the version before it could not be kept, if so; worth a word to the author, no more
 */
public record SavedPlan(Plan plan, Path file, Optional<IOException> backupProblem) {
}
