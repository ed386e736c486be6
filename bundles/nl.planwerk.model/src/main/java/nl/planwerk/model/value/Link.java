// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.value;

/**
 * A web link.
 *
 * @param url  absolute http or https address
 * @param text what is shown; empty shows the address
 */
public record Link(String url, String text) {
}
