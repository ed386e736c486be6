// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.EditorPageView;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.EditPlace;

/** A page that a plugin makes. If it fails, the page says so, and which plugin it was. */
final class MadePage implements PageContent {
    private final Composite area;
    private final Optional<EditorPageView> view;

    MadePage(Composite parent, FormContext context, EditorPage page, Texts texts) {
        area = context.toolkit().createComposite(parent);
        area.setLayout(new FillLayout());
        view = Contributed.guarded(() -> page.create(area, context));
        if (view.isEmpty()) {
            for (Control child : area.getChildren()) {
                child.dispose();
            }
            GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(area);
            Label label = context.toolkit().createLabel(area, texts.get("editor.pageFailed", page.id()), SWT.WRAP);
            context.theme().apply(label, FormTheme.ERROR);
            GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
        }
    }

    @Override
    public void setFocus() {
        view.ifPresentOrElse(made -> Contributed.guarded(() -> {
            made.setFocus();
            return true;
        }), area::setFocus);
    }

    @Override
    public void show(EditPlace place) {
        keeps(place);
    }

    @Override
    public boolean keeps(EditPlace place) {
        return view.flatMap(made -> Contributed.guarded(() -> made.show(place))).orElse(false);
    }

    @Override
    public boolean isGone() {
        return area.isDisposed();
    }

    @Override
    public void dispose() {
        view.ifPresent(made -> Contributed.guarded(() -> {
            made.dispose();
            return true;
        }));
    }
}
