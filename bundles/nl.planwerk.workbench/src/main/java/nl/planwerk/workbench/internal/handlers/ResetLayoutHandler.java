// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

import nl.planwerk.workbench.internal.app.Layout;

/** Puts the parts back where they were at the first start; open plans stay open. */
public final class ResetLayoutHandler {

    @Execute
    void reset(MApplication application, EModelService models, EPartService parts) {
        Layout.reset(application, models, parts);
    }
}
