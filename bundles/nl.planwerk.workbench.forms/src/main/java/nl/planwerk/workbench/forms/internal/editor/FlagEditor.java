// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.planwerk.model.format.Formats;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes, no or unknown. */
final class FlagEditor implements FieldEditor<Boolean> {
    private final Formats formats;
    private final Composite box;
    private final Combo combo;
    private final Options<Boolean> options;

    FlagEditor(Composite parent, FieldHost<Boolean> host) {
        formats = host.context().formats();
        box = Widgets.row(parent, host, 1);
        combo = Widgets.combo(box, host, "");
        List<Options.Option<Boolean>> offered =
                Stream.of(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false)).map(this::option).toList();
        options = new Options<>(combo, offered, value -> host.write(value, false));
    }

    private Options.Option<Boolean> option(Optional<Boolean> value) {
        return new Options.Option<>(value, value.map(formats::flag).orElseGet(formats::unknown));
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void show(Optional<Boolean> value) {
        options.show(option(value));
    }

    @Override
    public void focus() {
        combo.setFocus();
    }
}
