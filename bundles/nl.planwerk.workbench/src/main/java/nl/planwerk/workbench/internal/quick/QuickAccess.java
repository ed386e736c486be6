// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.internal.app.Icons;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workspace.PlanSession;

/** Opens the dialog that goes anywhere: pages and commands at once, records as soon as they have been read. */
public final class QuickAccess {
    @Inject
    private Texts texts;
    @Inject
    private Icons icons;
    @Inject
    private OpenPlans plans;

    /**
     * Opens the dialog.
     *
     * @param window the context of the window, whose menu says what can be done
     */
    public void open(Shell shell, IEclipseContext window) {
        Optional<PlanEditor> editor = plans.active();
        List<QuickEntry> entries = new ArrayList<>(editor.map(QuickPlaces::pages).orElse(List.of()));
        entries.addAll(ContextInjectionFactory.make(QuickCommands.class, window).entries());
        QuickAccessDialog dialog = new QuickAccessDialog(shell, texts, icons, entries);
        dialog.open();
        editor.ifPresent(from -> from.session().map(PlanSession::plan).ifPresent(plan -> read(dialog, shell, from, plan)));
    }

    private void read(QuickAccessDialog dialog, Shell shell, PlanEditor editor, Plan plan) {
        CompletableFuture.supplyAsync(() -> QuickPlaces.records(editor, plan, texts)).thenAccept(records -> {
            if (!shell.isDisposed()) {
                shell.getDisplay().asyncExec(() -> dialog.add(records));
            }
        });
    }
}
