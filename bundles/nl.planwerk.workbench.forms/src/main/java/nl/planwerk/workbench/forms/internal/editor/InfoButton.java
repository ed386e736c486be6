// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.function.Consumer;

import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Opens what a figure carries beside its value, and shows whether there is any. */
final class InfoButton {
    private final FormContext context;
    private final Button button;
    private FigureInfo info = FigureInfo.NONE;

    InfoButton(Composite parent, FieldHost<?> host, String part, Consumer<FigureInfo> changed) {
        context = host.context();
        button = new Button(parent, SWT.PUSH);
        context.toolkit().adapt(button, true, false);
        host.name(button, part);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            FigureInfoDialog dialog = new FigureInfoDialog(button.getShell(), context, host.label(), info);
            if (dialog.open() == Window.OK && !dialog.info().equals(info)) {
                show(dialog.info());
                changed.accept(info);
            }
        }));
        show(info);
    }

    FigureInfo info() {
        return info;
    }

    void show(FigureInfo now) {
        info = now;
        button.setText(now.isEmpty() ? "…" : "● …");
        button.setToolTipText(now.isEmpty() ? context.text("info.none") : InfoText.of(context, now));
        button.requestLayout();
    }

    void enable(boolean enabled) {
        button.setEnabled(enabled);
    }
}
