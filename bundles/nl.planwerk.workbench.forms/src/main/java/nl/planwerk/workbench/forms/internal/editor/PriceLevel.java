// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.model.reading.YearText;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.ParsedText;
import org.eclipse.swt.SWT;

/** The year of the prices in which an amount of money is given. */
final class PriceLevel {
    private final ParsedText<Integer> year;

    PriceLevel(Captioned row, FieldHost<?> host, Runnable changed) {
        year = row.add(host.context().text("part.priceLevel"), cell ->
                new ParsedText<>(cell, host, "priceLevel", new YearText(), SWT.SINGLE, typing -> changed.run()));
        Captioned.width(year.widget(), Captioned.YEAR);
    }

    OptionalInt value() {
        return year.value().map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    void show(OptionalInt value) {
        year.show(value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty());
    }
}
