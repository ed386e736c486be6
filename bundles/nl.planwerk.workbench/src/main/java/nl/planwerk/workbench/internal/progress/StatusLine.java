// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import java.nio.file.Path;

import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.safety.Desk;

/** At the foot of the window: where the plan is kept, and whether it is saved. */
public final class StatusLine {
    /** The least there is for it, in pixels: a window of 750 has room for it and for the progress, side by side. It grows with the window. */
    private static final int WIDTH = 180;

    @Inject
    private OpenPlans plans;
    @Inject
    private Texts texts;
    private Label label;

    @PostConstruct
    void create(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(area);
        label = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).minSize(WIDTH, SWT.DEFAULT).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        changed(null);
    }

    /** Called when something went wrong behind the author's back. */
    @Inject
    void trouble(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(Desk.TROUBLE) String key) {
        if (key != null && label != null && !label.isDisposed()) {
            label.setText(texts.get(key));
            label.setToolTipText(texts.get(key));
        }
    }

    /** Called when another editor became active, its plan changed, or it was closed. */
    @Inject
    void changed(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(OpenPlans.TOPIC) PlanEditor editor) {
        if (label == null || label.isDisposed()) {
            return;
        }
        String text = plans.active().flatMap(PlanEditor::session).map(session -> {
            String where = session.file().map(Path::toString).orElseGet(() -> texts.get("status.noFile"));
            return texts.get(session.dirty() ? "status.dirty" : "status.saved", where);
        }).orElse("");
        if (!text.equals(label.getText())) {
            label.setText(text);
            label.setToolTipText(text);
        }
    }
}
