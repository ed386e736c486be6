// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import java.util.List;
import java.util.Locale;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.statusreporter.StatusReporter;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PostWorkbenchClose;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessRemovals;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;

import nl.planwerk.workbench.internal.dashboard.DashboardPage;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.dialogs.UnexpectedErrors;
import nl.planwerk.workbench.internal.comments.Commenting;
import nl.planwerk.workbench.internal.compare.Comparing;
import nl.planwerk.workbench.internal.editor.AnalysisCatalogue;
import nl.planwerk.workbench.internal.editor.AuthorSpelling;
import nl.planwerk.workbench.internal.editor.Contributed;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PageFactory;
import nl.planwerk.workbench.internal.editor.PlanPages;
import nl.planwerk.workbench.internal.editor.PlanSaving;
import nl.planwerk.workbench.internal.exchange.TableOutput;
import nl.planwerk.workbench.internal.navigator.PlanFolders;
import nl.planwerk.workbench.internal.plugins.NewClusters;
import nl.planwerk.workbench.internal.plugins.PluginActions;
import nl.planwerk.workbench.internal.plugins.PluginCleaner;
import nl.planwerk.workbench.internal.plugins.PluginWindow;
import nl.planwerk.workbench.internal.plugins.StalePlans;
import nl.planwerk.workbench.internal.plugins.UiWatch;
import nl.planwerk.workbench.internal.plugins.UnknownClusters;
import nl.planwerk.workbench.internal.plugins.wizard.ClusterWizards;
import nl.planwerk.workbench.internal.prefs.Preferences;
import nl.planwerk.workbench.internal.problems.FieldMends;
import nl.planwerk.workbench.internal.problems.PlanProblems;
import nl.planwerk.workbench.internal.progress.ReportExport;
import nl.planwerk.workbench.internal.safety.Desk;
import nl.planwerk.workbench.internal.safety.OutsideChanges;
import nl.planwerk.workbench.internal.safety.PackPlans;
import nl.planwerk.workbench.internal.safety.ReportPlans;
import nl.planwerk.workbench.internal.safety.Recoveries;
import nl.planwerk.workbench.internal.search.RecordActions;
import nl.planwerk.workbench.internal.search.ReferencedRecords;
import nl.planwerk.workbench.internal.start.Beginnings;
import nl.planwerk.workbench.internal.start.NewPlans;
import nl.planwerk.workbench.internal.start.RecentPlans;
import nl.planwerk.workbench.internal.theme.Themes;
import nl.planwerk.workbench.texts.PlatformTexts;

/** Puts the workbench's own services into the application's context, and cleans the model that was saved last time. */
public final class LifeCycle {

    /** Called before the model is loaded. */
    @PostContextCreate
    void settings(IEclipseContext context, IApplicationContext application) {
        context.set(OpenRequests.class, ((WorkbenchContext) application).requests());
        context.set(Preferences.class, new Preferences());
        context.set(UISynchronize.class, new SynchronizeUntilTheEnd(context.get(UISynchronize.class), Display.getCurrent()));
    }

    /** Called when the model is loaded and the platform's services are there; each may use those before it. */
    @ProcessAdditions
    void services(IEclipseContext context, PlatformTexts platform) {
        platform.apply(Locale.getDefault());
        for (Class<?> type : List.of(Texts.class, Icons.class, Problems.class, Questions.class, RecentPlans.class,
                PlanFolders.class, Desk.class, Contributed.class, PlanPages.class, OpenPlans.class, Comparing.class,
                OutsideChanges.class, Recoveries.class, PackPlans.class, ReportPlans.class, PlanSaving.class,
                AnalysisCatalogue.class, AuthorSpelling.class, Themes.class, DashboardPage.class, Commenting.class, RecordActions.class,
                ReferencedRecords.class, PageFactory.class, Beginnings.class, NewPlans.class, ReportExport.class,
                TableOutput.class, StalePlans.class, PluginActions.class, PluginCleaner.class,
                UiWatch.class, ClusterWizards.class, NewClusters.class, PluginWindow.class, UnknownClusters.class,
                PlanProblems.class, FieldMends.class)) {
            provide(context, type);
        }
        context.set(StatusReporter.class, ContextInjectionFactory.make(UnexpectedErrors.class, context));
    }

    private static <T> void provide(IEclipseContext context, Class<T> type) {
        context.set(type, ContextInjectionFactory.make(type, context));
    }

    /** Drops what plugins contributed that are not installed any more: their tabs would be empty. */
    @ProcessRemovals
    void removals(MApplication application, EModelService models) {
        new GoneContributions(application, models).remove();
    }

    /** Preferences are not written by the platform at its end. */
    @PreSave
    void flush(Preferences preferences) {
        preferences.flush();
    }

    /** Journals and locks of plans that were closed in order are gone; this ends the threads behind them. */
    @PostWorkbenchClose
    void close(Desk desk) {
        desk.close();
    }
}
