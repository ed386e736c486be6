// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.value;

/**
 * A reference to another item of the same plan, by its stable id. The target may be missing (a deleted record).
 *
 * @param id id of the target item
 */
public record ItemRef(String id) {
}
