// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.steps;

import java.util.List;

/**
 * How far a chapter is.
 *
 * @param chapter id of the chapter; empty for the plan's own data
 * @param all     number of its steps
 * @param open    those that are still to be taken, in the chapter's order
 */
public record ChapterSteps(String chapter, int all, List<OpenStep> open) {

    public ChapterSteps {
        open = List.copyOf(open);
    }

    /** How many of its steps were taken. */
    public int done() {
        return all - open.size();
    }
}
