// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.problems;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.planwerk.checks.Problem;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Icons;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.OpenPlans;

/** What the checks find in the plan that the author works on, kept up with every edit. */
public final class ProblemsPart {
    @Inject
    private OpenPlans plans;
    @Inject
    private Texts texts;
    @Inject
    private Icons icons;
    @Inject
    private PlanProblems found;
    private Composite area;
    private Label summary;
    private Text filter;
    private Combo grouping;
    private Button accepted;
    private Button mend;
    private Button accept;
    private TreeViewer viewer;
    private ProblemRows rows;

    @PostConstruct
    void create(Composite parent) {
        area = parent;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(6, 3).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        summary = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(summary);
        summary.setData(WidgetIds.ID, "problems.summary");
        filter = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(texts.get("problems.filter"));
        WidgetIds.set(filter, "problems.filter", texts.get("problems.filter"));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(filter);
        filter.addListener(SWT.Modify, event -> show());
        grouping = new Combo(head, SWT.READ_ONLY);
        WidgetIds.set(grouping, "problems.grouping", texts.get("problems.grouping"));
        for (ProblemGroups.By by : ProblemGroups.By.values()) {
            grouping.add(texts.get("problems.by." + by.name().toLowerCase(Locale.ROOT)));
        }
        grouping.select(0);
        grouping.addListener(SWT.Selection, event -> show());
        accepted = new Button(head, SWT.CHECK);
        accepted.setText(texts.get("problems.accepted"));
        accepted.addListener(SWT.Selection, event -> show());
        mend = button(head, "problems.mend", this::mend);
        accept = button(head, "problems.accept", this::accept);
        createTree(parent);
        show();
    }

    private Button button(Composite head, String key, Runnable run) {
        Button button = new Button(head, SWT.PUSH);
        button.setText(texts.get(key));
        button.setData(WidgetIds.ID, key);
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private void createTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        WidgetIds.set(viewer.getTree(), "problems", texts.get("part.problems"));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).applyTo(viewer.getTree());
        rows = new ProblemRows(viewer, texts, icons);
        viewer.addDoubleClickListener(event -> selected().ifPresent(this::goTo));
        viewer.addSelectionChangedListener(event -> enable());
    }

    /** Called when something else was found, or another plan is followed. */
    @Inject
    void found(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(PlanProblems.TOPIC) PlanProblems problems) {
        if (problems != null && viewer != null && !viewer.getTree().isDisposed()) {
            show();
        }
    }

    /** Called by the platform at first and whenever the language is switched. */
    @Inject
    void language(@org.eclipse.e4.core.di.annotations.Optional @Named(TranslationService.LOCALE) Locale locale) {
        if (area != null && !area.isDisposed()) {
            for (var child : area.getChildren()) {
                child.dispose();
            }
            create(area);
            area.layout(true, true);
        }
    }

    private void show() {
        Optional<LiveChecks.Result> result = found.result();
        List<Problem> problems = result.map(LiveChecks.Result::problems).orElse(List.of());
        sum(summaryText());
        List<Problem> shown = result.map(r -> problems.stream()
                .filter(problem -> accepted.getSelection() || problem.accepted().isEmpty())
                .filter(problem -> rows.text(problem, r.plan()).toLowerCase(Locale.ROOT)
                        .contains(filter.getText().strip().toLowerCase(Locale.ROOT))).toList()).orElse(List.of());
        result.ifPresentOrElse(r -> rows.show(r.plan(), new ProblemGroups(r.plan(), texts).of(shown,
                ProblemGroups.By.values()[grouping.getSelectionIndex()])), rows::clear);
        enable();
    }

    private void sum(String text) {
        if (!text.equals(summary.getText())) {
            summary.setText(text);
            summary.requestLayout();
        }
    }

    private String summaryText() {
        if (found.result().isEmpty()) {
            return texts.get(found.following() ? "problems.checking" : "problems.noPlan");
        }
        LiveChecks.Result result = found.result().get();
        ChapterCounts.Count total = ChapterCounts.of(result.plan(), result.problems()).total();
        String counts = total.words(texts);
        int failed = result.failures().size();
        return failed == 0 ? counts : counts + " " + texts.get("problems.failed", failed);
    }

    private Optional<Problem> selected() {
        IStructuredSelection selection = viewer.getStructuredSelection();
        return selection.getFirstElement() instanceof Problem problem ? Optional.of(problem) : Optional.empty();
    }

    private void enable() {
        accept.setEnabled(selected().filter(p -> p.acceptable() && p.accepted().isEmpty()).isPresent());
        mend.setEnabled(selected().filter(p -> !found.fixes(p).isEmpty()).isPresent());
    }

    private void goTo(Problem problem) {
        plans.active().ifPresent(editor -> editor.showPlace(PlanProblems.place(problem)));
    }

    /** Offers the mends of the selected problem. */
    public void mend() {
        selected().filter(problem -> !found.fixes(problem).isEmpty()).ifPresent(problem -> found.actions(area.getShell())
                .ifPresent(actions -> actions.mend(found.fixes(problem), PlanProblems.place(problem))));
    }

    private void accept() {
        selected().ifPresent(problem -> found.actions(area.getShell()).ifPresent(actions -> actions.accept(problem)));
    }

    @Focus
    void focus() {
        viewer.getTree().setFocus();
    }
}
