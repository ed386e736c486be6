// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.check;

/** How bad a finding is; from the worst on. */
public enum Severity {
    /** The plan cannot be adopted like this. */
    ERROR,
    /** Must be mended, or accepted with a reason. */
    WARNING,
    /** Good to know. */
    INFO
}
