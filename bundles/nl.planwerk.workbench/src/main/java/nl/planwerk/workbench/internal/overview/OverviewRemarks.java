// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.overview;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import nl.planwerk.model.format.Messages;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Icons;

/** What is to be said about the figures, each with an icon and a word that says the same as its colour. */
final class OverviewRemarks {
    private static final Messages TEXTS = Messages.of(OverviewRemarks.class, "OSGI-INF/l10n/workbench");

    private final Icons icons = new Icons();
    private final FormContext context;
    private final Composite box;
    private List<Overview.Remark> shown = List.of();

    OverviewRemarks(Composite parent, FormContext context) {
        this.context = context;
        box = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
    }

    void show(List<Overview.Remark> remarks) {
        if (remarks.equals(shown)) {
            return;
        }
        shown = remarks;
        for (Control old : box.getChildren()) {
            old.dispose();
        }
        for (int i = 0; i < remarks.size(); i++) {
            add(remarks.get(i), i);
        }
        box.getParent().layout(true, true);
    }

    private void add(Overview.Remark remark, int number) {
        Label icon = context.toolkit().createLabel(box, "");
        icon.setImage(icons.get(icon(remark.state())));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        String text = TEXTS.text(context.locale(), "overview." + remark.state(), remark.text());
        Label label = context.toolkit().createLabel(box, text.replace("&", "&&"), SWT.WRAP);
        if (remark.state() == Overview.State.WRONG) {
            context.theme().apply(label, FormTheme.ERROR);
        }
        WidgetIds.set(label, "overview.remark." + number, text);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
    }

    private static String icon(Overview.State state) {
        return switch (state) {
            case FINE -> "circle-check";
            case UNKNOWN -> "circle-help";
            case WRONG -> "triangle-alert";
        };
    }
}
