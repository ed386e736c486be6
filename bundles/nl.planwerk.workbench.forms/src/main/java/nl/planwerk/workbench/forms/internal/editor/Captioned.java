// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.function.Function;

import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A row of small widgets with a caption above each, which breaks where the form is narrow. */
final class Captioned {
    static final int NUMBER = 96;
    static final int YEAR = 56;

    private final FormContext context;
    private final Composite box;

    Captioned(Composite parent, FieldHost<?> host) {
        context = host.context();
        box = context.toolkit().createComposite(parent);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 8;
        box.setLayout(layout);
    }

    Composite box() {
        return box;
    }

    /** Adds a widget under a caption, which may be empty; {@code make} is given the parent of the widget. */
    <W> W add(String caption, Function<Composite, W> make) {
        Composite cell = context.toolkit().createComposite(box);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(cell);
        Label label = context.toolkit().createLabel(cell, caption.isEmpty() ? " " : caption);
        context.theme().apply(label, FormTheme.MUTED);
        return make.apply(cell);
    }

    /** Sets the width of a number's widget. */
    static void width(Control text, int width) {
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(text);
    }
}
