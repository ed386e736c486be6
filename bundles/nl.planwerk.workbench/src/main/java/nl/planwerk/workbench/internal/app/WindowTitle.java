// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;

import jakarta.inject.Inject;

import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;

/** The window's title: the plan that the author works on, and the product. */
public final class WindowTitle {
    private static final String PRODUCT = "Planwerk";

    @Inject
    private MWindow window;
    @Inject
    private OpenPlans plans;

    /** Called when another editor became active, its plan changed, or it was closed. */
    @Inject
    void changed(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(OpenPlans.TOPIC) PlanEditor editor) {
        String title = plans.active().map(active -> active.part().getLabel() + " – " + PRODUCT).orElse(PRODUCT);
        if (!title.equals(window.getLabel())) {
            window.setLabel(title);
        }
    }
}
