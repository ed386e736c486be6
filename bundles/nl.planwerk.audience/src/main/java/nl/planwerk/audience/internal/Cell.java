// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience.internal;

import java.util.List;

/**
 * The place of one figure in a plan.
 *
 * @param section  section id; {@code plan} for the header
 * @param path     id of the record; for one embedded in it, also the list's field id and the element's id, and so on
 * @param field    field id
 * @param scenario of a series by scenario, else empty
 * @param year     of a series, else 0
 */
public record Cell(String section, List<String> path, String field, String scenario, int year) {

    /** Id of the top-level record. */
    String item() {
        return path.get(0);
    }

    /** Id of the field of the top-level record under which it stands. */
    String topField() {
        return path.size() > 1 ? path.get(1) : field;
    }

    /** The same place in another year. */
    Cell at(int otherYear) {
        return new Cell(section, path, field, scenario, otherYear);
    }
}
