// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.model.reading.NumberText;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Money;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.ParsedText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** An amount of money with its unit and price level. */
final class MoneyEditor implements FieldEditor<Money> {
    private final FieldHost<Money> host;
    private final Captioned row;
    private final ParsedText<BigDecimal> amount;
    private final UnitChoice unit;
    private final PriceLevel level;
    private final InfoButton info;

    MoneyEditor(Composite parent, FieldHost<Money> host, FieldKind.MoneyAmount kind) {
        this.host = host;
        row = new Captioned(parent, host);
        amount = row.add(host.context().text("part.amount"), cell -> new ParsedText<>(cell, host, "",
                NumberText.of(host.context().formats()), SWT.SINGLE | SWT.RIGHT, typing -> write(true)));
        Captioned.width(amount.widget(), Captioned.NUMBER);
        unit = row.add(host.context().text("part.unit"), cell -> new UnitChoice(cell, host, kind.units(), () -> write(false)));
        level = new PriceLevel(row, host, () -> write(true));
        info = row.add("", cell -> new InfoButton(cell, host, "info", changed -> write(false)));
    }

    private void write(boolean typing) {
        Optional<Money> value = amount.value().map(a -> new Money(a, unit.unit(), level.value(), info.info()));
        info.enable(value.isPresent());
        if (value.isPresent() || host.shown().isPresent()) {
            host.write(value, typing);
        }
    }

    @Override
    public Control control() {
        return row.box();
    }

    @Override
    public void show(Optional<Money> value) {
        value.ifPresentOrElse(m -> unit.show(m.unit()), unit::reset);
        info.show(value.map(Money::info).orElse(FigureInfo.NONE));
        info.enable(value.isPresent());
        level.show(value.map(Money::priceLevel).orElse(OptionalInt.empty()));
        amount.show(value.map(Money::amount));
    }

    @Override
    public void focus() {
        amount.widget().setFocus();
    }
}
