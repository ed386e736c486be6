// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.value;

import java.math.BigDecimal;
import java.util.Optional;

/** One year's figure of a {@link YearSeries}, with an optional band. */
public record YearValue(BigDecimal value, Optional<BigDecimal> low, Optional<BigDecimal> high, FigureInfo info) {

    public static YearValue of(String value) {
        return new YearValue(new BigDecimal(value), Optional.empty(), Optional.empty(), FigureInfo.NONE);
    }
}
