// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.text;

/** What a number typed in a text seems to be. Each number has one meaning, so that one rule speaks about it. */
public enum Meaning {
    /** An emission that is too large for any cluster. */
    IMPLAUSIBLE,
    /** The first of two that should be the same in two units, but are not. */
    BAD_PAIR,
    /** The second of two in two units; whatever is to be said is said about the first. */
    SECOND,
    /** The reduction of all measures in a year, other than the plan's. */
    WRONG_TOTAL,
    /** What is left in a year, other than the plan's. */
    WRONG_REST,
    /** Any other figure that is not bound to the plan. */
    UNBOUND
}
