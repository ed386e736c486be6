// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dashboard;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.figures.PlanCharts;
import nl.planwerk.fonts.FontMetrics;
import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.EditorPageView;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.theme.Themes;

/** The page of every plan that shows its figures at a glance. */
public final class DashboardPage implements EditorPage {
    /** Its id. */
    public static final String ID = "dashboard";

    @Inject
    private Texts texts;
    @Inject
    private Themes themes;
    @Inject
    private ClusterRegistry clusters;
    @Inject
    private IEclipseContext services;
    private FontMetrics fonts;

    @Override
    public String id() {
        return ID;
    }

    /** Of every cluster. */
    @Override
    public String cluster() {
        return "";
    }

    /** Before all chapters. */
    @Override
    public String chapter() {
        return "";
    }

    @Override
    public String title(Locale locale) {
        return texts.get("dashboard.title");
    }

    @Override
    public EditorPageView create(Composite parent, FormContext context) {
        if (fonts == null) {
            fonts = new FontMetrics();
        }
        Optional<String> accent = clusters.cluster(context.session().plan().plugin().id()).flatMap(Cluster::accent);
        return new DashboardView(parent, context, new ChartLook(fonts, ScreenTheme.of(themes.isDark(), accent)),
                services.get(PlanCharts.class));
    }
}
