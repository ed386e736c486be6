// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.recovery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.planwerk.model.diff.ChangeSet;
import nl.planwerk.model.diff.PlanDiff;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workspace.merge.ChangeText;

/**
 * Edits that were never saved.
 *
 * @param journal     the file they were found in
 * @param file        the plan's file; empty if the plan was never saved
 * @param plan        with the edits
 * @param onDisk      what the file holds now; an empty plan if there is no file, or it can no longer be read
 * @param hash        of the file's content now; empty text if there is no file
 * @param lastEdit    when the last of them was written down
 * @param fileChanged whether the file holds something else than what was edited: somebody changed it since, or it is gone
 */
public record Recovered(Path journal, Optional<Path> file, Plan plan, Plan onDisk, String hash, Instant lastEdit,
        boolean fileChanged) {

    /** What the edits change in the file as it is now. */
    public ChangeSet differences() {
        return PlanDiff.between(onDisk, plan);
    }

    /** The differences in words, one line each. */
    public List<String> inWords(Locale locale) {
        return ChangeText.of(onDisk, plan, locale).lines(differences());
    }
}
