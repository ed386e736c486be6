// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A place: a name (town or municipality), coordinates, or both.
 *
 * @param latitude  WGS 84 degrees, -90..90, present exactly when {@code longitude} is
 * @param longitude WGS 84 degrees, -180..180
 */
public record Place(Optional<String> name, Optional<BigDecimal> latitude, Optional<BigDecimal> longitude) {

    public static Place named(String name) {
        return new Place(Optional.of(name), Optional.empty(), Optional.empty());
    }
}
