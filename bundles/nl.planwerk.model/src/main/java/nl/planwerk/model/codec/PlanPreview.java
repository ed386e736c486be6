// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.util.Optional;

import nl.planwerk.model.plan.PluginStamp;

/**
 * What the beginning of a plan file tells.
 *
 * @param format version of the file format
 * @param title  the plan's {@code title}, if it has one as plain text
 */
public record PlanPreview(int format, PluginStamp plugin, Optional<String> title) {
}
