// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.plan;

/**
 * Which cluster plugin a plan belongs to, and the version it was last written with.
 *
 * @param id      cluster id, such as {@code chemelot}
 * @param version OSGi version text
 */
public record PluginStamp(String id, String version) {
}
