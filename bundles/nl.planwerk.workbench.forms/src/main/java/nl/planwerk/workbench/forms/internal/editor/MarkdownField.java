// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.Optional;

import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.spelling.PassageLanguage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Markdown. */
final class MarkdownField implements FieldEditor<String> {
    private static final int HEIGHT = 190;

    private final FieldHost<String> host;
    private final Composite box;
    private final MarkdownInput input;

    MarkdownField(Composite parent, FieldHost<String> host) {
        this.host = host;
        box = Widgets.row(parent, host, 1);
        input = MarkdownInput.create(box, host.context(), host.label(), () -> PassageLanguage.of(host), this::write);
        GridDataFactory.fillDefaults().grab(true, true).hint(60, HEIGHT).applyTo(input.control());
        host.name(input.focusControl(), "");
        host.onCommit(input::commit);
    }

    private void write(String text) {
        if (!host.write(text.isBlank() ? Optional.empty() : Optional.of(text), true)) {
            host.keepRefused(text);
        }
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void show(Optional<String> value) {
        input.show(host.refused().orElse(value.orElse("")));
    }

    @Override
    public void focus() {
        input.focus();
    }

    @Override
    public boolean wide() {
        return true;
    }
}
