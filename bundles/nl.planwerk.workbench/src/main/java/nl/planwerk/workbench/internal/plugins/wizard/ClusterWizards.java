// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.chart.Rgb;
import nl.planwerk.chart.Theme;
import nl.planwerk.chart.ThemeException;
import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.plugins.draft.Draft;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.preview.PageMaker;
import nl.planwerk.workbench.internal.preview.ReportMaker;
import nl.planwerk.workbench.internal.progress.ExportServices;

/** Opens the wizard in which a cluster is described. */
public final class ClusterWizards {
    private static final Point SIZE = new Point(1240, 760);

    @Inject
    private Texts texts;
    @Inject
    private IEclipseContext context;
    @Inject
    private ClusterRegistry clusters;

    /** Takes the finished plugin. */
    public interface Taker {
        /**
         * Writes the plugin, and installs it if that is wanted.
         *
         * @param content of the plugin's files, by name
         * @return whether the wizard is done
         */
        boolean take(Map<String, byte[]> content, Path file, boolean install);
    }

    /**
     * Opens the wizard and waits until it is closed.
     *
     * @param others the files beside the description, by name
     * @param fresh  whether the cluster is new
     * @param folder where the plugin is proposed to be written
     */
    public void open(Shell shell, Draft cluster, Map<String, byte[]> others, boolean fresh, Path folder, Taker taker) {
        WizardModel model = new WizardModel(cluster, others, shell);
        Set<String> taken = fresh ? clusters.clusters().stream().map(Cluster::id).collect(Collectors.toSet()) : Set.of();
        ReportMaker reports = new ReportMaker(ExportServices.of(context));
        NewClusterWizard wizard = new NewClusterWizard(texts, model, fresh, taken, chapter -> pages(reports, chapter, model),
                folder, (file, install) -> taker.take(model.files(), file, install));
        WizardDialog dialog = new WizardDialog(shell, wizard) {
            @Override
            protected Point getInitialSize() {
                Rectangle screen = shell.getMonitor().getClientArea();
                return new Point(Math.min(SIZE.x, screen.width), Math.min(SIZE.y, screen.height));
            }
        };
        dialog.open();
    }

    private static PageMaker pages(ReportMaker reports, String chapter, WizardModel model) {
        Draft cluster = model.cluster();
        ReportMaker.Look look = new ReportMaker.Look(theme(model), model.accent().map(Rgb::toString),
                Optional.ofNullable(model.files().get(cluster.text("logo"))));
        return (plan, stop) -> reports.chapter(plan, chapter, look, stop);
    }

    /** One that cannot be used is told where the description is judged. */
    private static Optional<Theme> theme(WizardModel model) {
        try {
            return Optional.ofNullable(model.files().get(model.cluster().text("theme"))).map(ByteArrayInputStream::new).map(Theme::read);
        } catch (ThemeException unusable) {
            return Optional.empty();
        }
    }
}
