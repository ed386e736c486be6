// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.steps;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Icons;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.overview.PlanUpdates;
import nl.planwerk.workspace.PlanSession;

/** What is still empty in the plan that the author works on: a list that leads to each place, and shrinks as that is filled in. */
public final class StepsPart {
    /** Element id of the part. */
    public static final String ID = "nl.planwerk.part.steps";

    @Inject
    private OpenPlans plans;
    @Inject
    private Texts texts;
    @Inject
    private Icons icons;
    @Inject
    private ClusterRegistry clusters;
    private Composite area;
    private Label summary;
    private ProgressBar bar;
    private StepTree tree;
    private Optional<PlanSession> session = Optional.empty();
    private Optional<PlanUpdates<StepRows>> updates = Optional.empty();
    private boolean fresh;

    @PostConstruct
    void create(Composite parent) {
        area = parent;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        summary = new Label(head, SWT.WRAP);
        summary.setData(WidgetIds.ID, "steps.summary");
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(summary);
        bar = new ProgressBar(head, SWT.HORIZONTAL | SWT.SMOOTH);
        WidgetIds.set(bar, "steps.bar", texts.get("part.steps"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        tree = new StepTree(parent, icons, place -> plans.active().ifPresent(editor -> editor.showPlace(place)));
        WidgetIds.set(tree.control(), "steps", texts.get("part.steps"));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).applyTo(tree.control());
        follow(plans.active().flatMap(PlanEditor::session));
    }

    /** Called when another editor became active, its plan changed, or it was closed. */
    @Inject
    void changed(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(OpenPlans.TOPIC) PlanEditor editor) {
        if (tree != null && !tree.control().isDisposed()) {
            Optional<PlanSession> now = plans.active().flatMap(PlanEditor::session);
            if (!now.equals(session)) {
                follow(now);
            }
        }
    }

    /** Called by the platform at first and whenever the language is switched. */
    @Inject
    void language(@org.eclipse.e4.core.di.annotations.Optional @Named(TranslationService.LOCALE) Locale locale) {
        if (area != null && !area.isDisposed()) {
            for (Control child : area.getChildren()) {
                child.dispose();
            }
            create(area);
            area.layout(true, true);
        }
    }

    private void follow(Optional<PlanSession> followed) {
        close();
        session = followed;
        fresh = true;
        tell(texts.get(followed.isPresent() ? "steps.looking" : "steps.noPlan"), 0, 1);
        tree.show(List.of(), false);
        updates = followed.map(plan -> {
            GuidingTemplate template = new GuidingTemplate(clusters, plan.plan().plugin().id());
            return new PlanUpdates<>(tree.control(), plan, now -> StepRows.of(now, template.get(), texts), rows -> {
                if (session.equals(Optional.of(plan))) {
                    show(rows);
                }
            });
        });
    }

    private void show(StepRows rows) {
        tell(texts.get(rows.done() == rows.all() ? "steps.done" : "steps.summary", rows.done(), rows.all()), rows.done(), rows.all());
        tree.show(rows.chapters(), fresh);
        fresh = false;
    }

    private void tell(String text, int done, int all) {
        bar.setMaximum(all);
        bar.setSelection(done);
        if (!summary.getText().equals(text)) {
            summary.setText(text);
            area.layout(true, true);
        }
    }

    @Focus
    void focus() {
        tree.control().setFocus();
    }

    @PreDestroy
    void close() {
        updates.ifPresent(PlanUpdates::close);
        updates = Optional.empty();
    }
}
