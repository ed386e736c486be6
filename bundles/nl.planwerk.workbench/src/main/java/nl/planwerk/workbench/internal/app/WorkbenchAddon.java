// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.workbench.internal.dialogs.SavePrompt;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.handlers.ShowStartHandler;
import nl.planwerk.workbench.internal.plugins.PluginWindow;
import nl.planwerk.workbench.internal.safety.OutsideChanges;
import nl.planwerk.workbench.internal.safety.Recoveries;
import nl.planwerk.workbench.internal.theme.Themes;

/** What is done once the first window is on screen. */
public final class WorkbenchAddon {
    @Inject
    private MApplication application;
    @Inject
    private IEclipseContext context;
    @Inject
    private Texts texts;
    @Inject
    private Icons icons;
    @Inject
    private OpenPlans plans;
    @Inject
    private OpenRequests requests;
    @Inject
    private UISynchronize ui;
    @Inject
    private EModelService models;
    @Inject
    private Themes themes;
    @Inject
    private OutsideChanges outside;
    @Inject
    private Recoveries recoveries;
    @Inject
    private PluginWindow plugins;
    /** Held here, since the platform holds what it injects weakly. */
    private WindowTitle title;
    /** Whether a plan was asked for; it may still be on its way to the screen. */
    private boolean asked;

    /** Called by the platform when all windows are drawn. */
    @Inject
    void started(@org.eclipse.e4.core.di.annotations.Optional
            @UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Object event) {
        if (event == null) {
            return;
        }
        MWindow window = application.getChildren().get(0);
        Shell shell = (Shell) window.getWidget();
        Window.setDefaultImages(icons.window());
        shell.setImages(icons.window());
        window.getContext().set(ISaveHandler.class, new SavePrompt(shell, texts));
        LanguageSwitch languages = ContextInjectionFactory.make(LanguageSwitch.class, context);
        application.getContext().set(LanguageSwitch.class, languages);
        languages.mark(texts.locale().getLanguage());
        themes.start();
        // The platform measures the trim before the menu bar is there; without this the status line is drawn too low.
        shell.layout(true, true);
        title = ContextInjectionFactory.make(WindowTitle.class, window.getContext());
        requests.openWith(paths -> ui.asyncExec(() -> open(paths, shell)));
        ui.asyncExec(() -> showStartIfEmpty(window));
        outside.watch(shell);
        plugins.watch(shell);
        ui.asyncExec(() -> recoveries.offer(shell));
        ReadySignal.watch(shell.getDisplay(), plans);
    }

    private void open(List<String> paths, Shell shell) {
        for (String path : paths) {
            try {
                if (!path.equals(OpenRequests.TO_FRONT) && !path.startsWith("-")) {
                    asked = true;
                    plans.open(Path.of(path));
                }
            } catch (InvalidPathException e) {
                System.getLogger(WorkbenchAddon.class.getName()).log(System.Logger.Level.WARNING, "no path: " + path, e);
            }
        }
        if (!shell.isDisposed()) {
            shell.setMinimized(false);
            shell.forceActive();
        }
    }

    private void showStartIfEmpty(MWindow window) {
        boolean nothingOpen = !asked && models.findElements(application, null,
                org.eclipse.e4.ui.model.application.ui.basic.MPart.class, List.of(OpenPlans.EDITOR), EModelService.ANYWHERE).isEmpty();
        if (nothingOpen) {
            EPartService parts = window.getContext().get(EPartService.class);
            parts.showPart(ShowStartHandler.START, EPartService.PartState.VISIBLE);
        }
    }
}
