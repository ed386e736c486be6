// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.comments;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Comments;
import nl.planwerk.workbench.forms.Latest;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.search.RowList;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.PlanSession;

/** The open comments of the plan that the author works on, and on request the settled ones; kept up with every edit. */
public final class CommentsPart {
    private static final String RESOLVED = "resolved";
    private static final String DECLINED = "declined";

    @Inject
    private OpenPlans plans;
    @Inject
    private Texts texts;
    @Inject
    private Commenting commenting;
    private Composite area;
    private Label count;
    private Button settled;
    private Button reply;
    private Button resolve;
    private Button decline;
    private Button reopen;
    private Button open;
    private RowList<CommentRow> rows;
    private Latest<List<CommentRow>> latest;
    private Optional<Plan> shown = Optional.empty();

    @PostConstruct
    void create(Composite parent) {
        area = parent;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(7).margins(6, 3).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        count = new Label(head, SWT.NONE);
        count.setData(WidgetIds.ID, "comments.count");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(count);
        settled = button(head, SWT.CHECK, "comments.settled", this::refresh);
        reply = button(head, SWT.PUSH, "comments.reply", () -> selected().ifPresent(row -> commenting.answer(row.id())));
        resolve = button(head, SWT.PUSH, "comments.resolve", () -> settle(RESOLVED));
        decline = button(head, SWT.PUSH, "comments.decline", () -> settle(DECLINED));
        reopen = button(head, SWT.PUSH, "comments.reopen", () -> settle(CommentRow.OPEN));
        open = button(head, SWT.PUSH, "comments.show", () -> selected().ifPresent(row ->
                goTo(EditPlace.item(Comments.SECTION_ID, row.id()))));
        Composite list = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).applyTo(list);
        rows = new RowList<>(list, "comments.list", texts.get("part.comments"), List.of(
                RowList.Column.of(texts.get("comments.text"), 5, CommentRow::text),
                RowList.Column.of(texts.get("comments.about"), 5, CommentRow::about),
                RowList.Column.of(texts.get("comments.by"), 2, CommentRow::author),
                RowList.Column.of(texts.get("comments.date"), 2, CommentRow::date),
                RowList.Column.of(texts.get("comments.status"), 1, CommentRow::status)));
        rows.table().addListener(SWT.DefaultSelection, event -> selected().ifPresent(row -> goTo(row.place())));
        rows.table().addListener(SWT.Selection, event -> enable());
        latest = new Latest<>(parent, this::show);
        refresh();
    }

    private Button button(Composite head, int style, String key, Runnable run) {
        Button button = new Button(head, style);
        button.setText(texts.get(key));
        button.setData(WidgetIds.ID, key);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    /** Called when another editor became active, or its plan changed. */
    @Inject
    void changed(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(OpenPlans.TOPIC) PlanEditor editor) {
        if (latest != null && !area.isDisposed() && !plan().equals(shown)) {
            refresh();
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

    private Optional<Plan> plan() {
        return plans.active().flatMap(PlanEditor::session).map(PlanSession::plan);
    }

    private void refresh() {
        shown = plan();
        boolean all = settled.getSelection();
        Optional<Plan> wanted = shown;
        latest.compute(() -> wanted.map(plan -> CommentRow.of(plan, all, texts)).orElse(List.of()));
    }

    private void show(List<CommentRow> found) {
        rows.show(found);
        if (rows.selected().isEmpty()) {
            rows.selectNext();
        }
        long unsettled = found.stream().filter(row -> row.open() && !row.isAnswer()).count();
        count.setText(shown.isEmpty() ? texts.get("problems.noPlan") : texts.get("comments.count", unsettled));
        enable();
    }

    private Optional<CommentRow> selected() {
        return rows.selected();
    }

    private void enable() {
        boolean unsettled = selected().filter(CommentRow::open).isPresent();
        reply.setEnabled(selected().isPresent());
        resolve.setEnabled(unsettled);
        decline.setEnabled(unsettled);
        reopen.setEnabled(selected().isPresent() && !unsettled);
        open.setEnabled(selected().isPresent());
    }

    private void settle(String status) {
        selected().ifPresent(row -> commenting.settle(row.thread(), status));
    }

    private void goTo(EditPlace place) {
        plans.active().ifPresent(editor -> editor.showPlace(place));
    }

    @Focus
    void focus() {
        rows.table().setFocus();
    }
}
