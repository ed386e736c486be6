// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.math.BigDecimal;
import java.util.Optional;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.reading.NumberText;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.ParsedText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A number with its unit. */
final class QuantityEditor implements FieldEditor<Quantity> {
    static final int NUMBER_WIDTH = 120;

    private final FieldHost<Quantity> host;
    private final Composite box;
    private final ParsedText<BigDecimal> number;
    private final UnitChoice unit;
    private final InfoButton info;

    QuantityEditor(Composite parent, FieldHost<Quantity> host, FieldKind.Number kind) {
        this.host = host;
        box = Widgets.row(parent, host, 3);
        Formats formats = host.context().formats();
        number = new ParsedText<>(box, host, "", kind.calendarYear() ? NumberText.years(formats) : NumberText.of(formats),
                SWT.SINGLE | (kind.calendarYear() ? SWT.LEFT : SWT.RIGHT), typing -> write(true));
        GridDataFactory.swtDefaults().hint(NUMBER_WIDTH, SWT.DEFAULT).applyTo(number.widget());
        unit = new UnitChoice(box, host, kind.units(), () -> write(false));
        info = new InfoButton(box, host, "info", changed -> write(false));
    }

    private void write(boolean typing) {
        Optional<Quantity> value = number.value().map(n -> new Quantity(n, unit.unit(), info.info()));
        info.enable(value.isPresent());
        if (value.isPresent() || host.shown().isPresent()) {
            host.write(value, typing);
        }
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void show(Optional<Quantity> value) {
        value.ifPresentOrElse(q -> unit.show(q.unit()), unit::reset);
        info.show(value.map(Quantity::info).orElse(FigureInfo.NONE));
        info.enable(value.isPresent());
        number.show(value.map(Quantity::value));
    }

    @Override
    public void focus() {
        number.widget().setFocus();
    }
}
