// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.model.reading.NumberText;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Range;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.ParsedText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A low, middle and high estimate with their unit, and the price level of an amount of money. */
final class RangeEditor implements FieldEditor<Range> {
    private final FieldHost<Range> host;
    private final Captioned row;
    private final ParsedText<BigDecimal> low;
    private final ParsedText<BigDecimal> mid;
    private final ParsedText<BigDecimal> high;
    private final UnitChoice unit;
    private final Optional<PriceLevel> level;
    private final InfoButton info;

    RangeEditor(Composite parent, FieldHost<Range> host, FieldKind.Span kind) {
        this.host = host;
        row = new Captioned(parent, host);
        low = number("low");
        mid = number("mid");
        high = number("high");
        unit = row.add(host.context().text("part.unit"), cell -> new UnitChoice(cell, host, kind.units(), () -> write(false)));
        level = kind.money() ? Optional.of(new PriceLevel(row, host, () -> write(true))) : Optional.empty();
        info = row.add("", cell -> new InfoButton(cell, host, "info", changed -> write(false)));
    }

    private ParsedText<BigDecimal> number(String part) {
        ParsedText<BigDecimal> number = row.add(host.context().text("part." + part), cell -> new ParsedText<>(cell, host, part,
                NumberText.of(host.context().formats()), SWT.SINGLE | SWT.RIGHT, typing -> write(true)));
        Captioned.width(number.widget(), Captioned.NUMBER);
        return number;
    }

    private void write(boolean typing) {
        boolean known = low.value().isPresent() || mid.value().isPresent() || high.value().isPresent();
        info.enable(known);
        if (known) {
            host.write(Optional.of(new Range(low.value(), mid.value(), high.value(), unit.unit(),
                    level.map(PriceLevel::value).orElse(OptionalInt.empty()), info.info())), typing);
        } else if (host.shown().isPresent()) {
            host.write(Optional.empty(), typing);
        }
    }

    @Override
    public Control control() {
        return row.box();
    }

    @Override
    public void show(Optional<Range> value) {
        value.ifPresentOrElse(r -> unit.show(r.unit()), unit::reset);
        info.show(value.map(Range::info).orElse(FigureInfo.NONE));
        info.enable(value.isPresent());
        level.ifPresent(l -> l.show(value.map(Range::priceLevel).orElse(OptionalInt.empty())));
        low.show(value.flatMap(Range::low));
        mid.show(value.flatMap(Range::mid));
        high.show(value.flatMap(Range::high));
    }

    @Override
    public void focus() {
        mid.widget().setFocus();
    }

    @Override
    public boolean wide() {
        return true;
    }
}
