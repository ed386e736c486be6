// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.plugins.InstalledPlugin;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Icons;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanNames;
import nl.planwerk.workbench.internal.plugins.PluginActions;

/** The first page: what one worked on last, new plans, the samples, and plugins that did not load. */
public final class StartPart {
    @Inject
    private Texts texts;
    @Inject
    private Icons icons;
    @Inject
    private RecentPlans recent;
    @Inject
    private NewPlans newPlans;
    @Inject
    private OpenPlans plans;
    @Inject
    private ClusterRegistry clusters;
    @Inject
    private PluginActions plugins;
    private ScrolledComposite scroller;
    private Composite page;

    @PostConstruct
    void create(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> resize());
        fill();
    }

    @Inject
    void plugins(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(PluginActions.TOPIC) Boolean changed) {
        if (changed != null && scroller != null && !scroller.isDisposed()) {
            fill();
        }
    }

    /** Called by the platform at first and whenever the language is switched. */
    @Inject
    void language(@org.eclipse.e4.core.di.annotations.Optional @Named(TranslationService.LOCALE) java.util.Locale locale) {
        if (scroller != null && !scroller.isDisposed()) {
            fill();
        }
    }

    private void fill() {
        if (page != null) {
            page.dispose();
        }
        page = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(32, 24).spacing(48, 24).applyTo(page);
        heading();
        recentPlans(column());
        Composite right = column();
        beginnings(right);
        problems();
        scroller.setContent(page);
        resize();
    }

    private void resize() {
        page.layout(true, true);
        scroller.setMinSize(page.computeSize(scroller.getClientArea().width, SWT.DEFAULT));
    }

    private void heading() {
        Composite head = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(head);
        Label icon = new Label(head, SWT.NONE);
        icon.setImage(icons.get("planwerk-48"));
        GridDataFactory.swtDefaults().span(1, 2).applyTo(icon);
        Label title = new Label(head, SWT.NONE);
        title.setText("Planwerk");
        title.setFont(JFaceResources.getHeaderFont());
        wrapped(head, texts.get("start.about"));
    }

    private Composite column() {
        Composite column = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(4, 6).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(column);
        return column;
    }

    private void title(Composite column, String key) {
        Label label = new Label(column, SWT.NONE);
        label.setText(texts.get(key));
        label.setFont(JFaceResources.getBannerFont());
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(label);
    }

    private static Label wrapped(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void recentPlans(Composite column) {
        title(column, "start.recent");
        List<Path> paths = recent.list();
        if (paths.isEmpty()) {
            wrapped(column, texts.get("start.noRecent"));
        }
        for (Path path : paths) {
            boolean there = Files.exists(path);
            link(column, PlanNames.of(path), there ? () -> plans.open(path) : () -> forget(path))
                    .setToolTipText(path.toString());
            Label where = wrapped(column, there ? path.getParent().toString() : texts.get("start.gone", path.getParent()));
            GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(12, -4).applyTo(where);
        }
    }

    private void forget(Path path) {
        recent.remove(path);
        fill();
    }

    private void beginnings(Composite column) {
        title(column, "start.new");
        Button create = new Button(column, SWT.PUSH);
        create.setText(texts.get("start.new.button"));
        create.setImage(icons.get("file-plus"));
        create.setData("planwerk.id", "start.new");
        create.addListener(SWT.Selection, event -> newPlans.ask(column.getShell()));
        title(column, "start.samples");
        wrapped(column, texts.get("start.samples.about"));
        for (Cluster cluster : clusters.clusters()) {
            if (cluster.hasSample()) {
                link(column, cluster.name(texts.locale()), () -> newPlans.fromSample(column.getShell(), cluster));
            }
        }
    }

    private Link link(Composite parent, String text, Runnable run) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&").replace("<", "") + "</a>");
        link.setData("planwerk.id", "start.link." + text);
        link.addListener(SWT.Selection, event -> run.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
        return link;
    }

    /** What the registry knows at once, and then what is wrong with files of plugins. */
    private void problems() {
        Set<String> lines = new LinkedHashSet<>();
        clusters.problems().forEach(problem -> lines.add(problem.message(texts.locale())));
        Composite shown = page;
        plugins.troubled().whenComplete((troubled, failure) -> shown.getDisplay().asyncExec(() -> {
            if (!shown.isDisposed()) {
                (failure == null ? troubled : List.<InstalledPlugin>of()).forEach(plugin -> plugin.problems().stream()
                        .map(problem -> problem.message(texts.locale())).filter(line -> !lines.contains(line))
                        .forEach(line -> lines.add(plugin.name() + ": " + line)));
                problems(lines);
            }
        }));
    }

    private void problems(Set<String> lines) {
        if (!lines.isEmpty()) {
            Composite column = column();
            WidgetIds.set(column, "start.problems", texts.get("start.problems"));
            ((org.eclipse.swt.layout.GridData) column.getLayoutData()).horizontalSpan = 2;
            title(column, "start.problems");
            lines.forEach(line -> wrapped(column, line));
            resize();
        }
    }

    @Focus
    void focus() {
        for (Control child : page.getChildren()) {
            if (child instanceof Composite composite && composite.setFocus()) {
                return;
            }
        }
    }
}
