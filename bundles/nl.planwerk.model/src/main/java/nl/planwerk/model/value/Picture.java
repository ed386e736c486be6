// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.value;

/**
 * A picture beside the plan.
 *
 * @param path    relative path inside the plan's {@code NAME.files} folder, with forward slashes
 * @param alt     alternative text for readers who cannot see it
 * @param caption printed below it, may be empty
 */
public record Picture(String path, String alt, String caption) {
}
