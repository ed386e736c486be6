// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.schema;

/**
 * A chapter of the report's template. Label key of its title: {@code chapter.<id>}.
 *
 * @param order     position among the chapters; the core's are multiples of 100, so that others fit between
 * @param mandatory whether every plan must have it
 */
public record ChapterType(String id, int order, boolean mandatory) {
}
