// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.Optional;

import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Figures by year. */
final class SeriesEditor implements FieldEditor<YearSeries> {
    private final SeriesGrid grid;

    SeriesEditor(Composite parent, FieldHost<YearSeries> host, FieldKind.Series kind) {
        grid = new SeriesGrid(parent, host, "", kind.units(), host::write);
    }

    @Override
    public Control control() {
        return grid.box();
    }

    @Override
    public void moved() {
        grid.moved();
    }

    @Override
    public void show(Optional<YearSeries> value) {
        grid.show(value);
    }

    @Override
    public void focus() {
        grid.focus();
    }

    @Override
    public boolean wide() {
        return true;
    }
}
