// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.forms.Latest;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.PlanSession;
import nl.planwerk.workspace.search.Replacement;
import nl.planwerk.workspace.search.SearchQuery;
import nl.planwerk.workspace.search.TextHit;

/** Finds words in the whole plan that the author works on, and replaces them; the list follows every edit. */
public final class FindPart {
    /** Id of the part in the application's model. */
    public static final String ID = "nl.planwerk.part.find";
    private static final int PAUSE = 200;
    private static final int WIDTH = 180;

    @Inject
    private OpenPlans plans;
    @Inject
    private Texts texts;
    private final Runnable search = this::search;
    private Composite area;
    private Text find;
    private Text replace;
    private Button matchCase;
    private Button wholeWords;
    private Button one;
    private Button all;
    private Label count;
    private RowList<FoundRow> rows;
    private Latest<Found> latest;
    private String done = "";
    private Found found = Found.NOTHING;
    /** Id of the record whose uses are listed; empty while words are looked for. */
    private Optional<String> used = Optional.empty();

    @PostConstruct
    void create(Composite parent) {
        area = parent;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(7).margins(6, 3).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        find = text(head, "find.what", SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        replace = text(head, "find.with", SWT.BORDER);
        matchCase = check(head, "find.case");
        wholeWords = check(head, "find.words");
        one = button(head, "find.replace", this::replaceOne);
        all = button(head, "find.replaceAll", this::replaceAll);
        count = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(count);
        Composite list = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).applyTo(list);
        rows = new RowList<>(list, "find.hits", texts.get("part.find"), List.of(
                new RowList.Column<>(texts.get("find.text"), 6, FoundRow::styled),
                RowList.Column.of(texts.get("problems.where"), 4, FoundRow::where),
                RowList.Column.of(texts.get("find.chapter"), 3, FoundRow::chapter)));
        rows.table().addListener(SWT.DefaultSelection, event -> goTo());
        rows.table().addListener(SWT.Selection, event -> enable());
        find.addListener(SWT.Modify, event -> {
            done = "";
            used = Optional.empty();
            soon();
        });
        find.addListener(SWT.DefaultSelection, event -> next());
        latest = new Latest<>(parent, this::show);
        search();
    }

    private Text text(Composite head, String key, int style) {
        Text text = new Text(head, SWT.SINGLE | style);
        text.setMessage(texts.get(key));
        WidgetIds.set(text, key, texts.get(key));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private Button check(Composite head, String key) {
        Button button = new Button(head, SWT.CHECK);
        button.setText(texts.get(key));
        button.setData(WidgetIds.ID, key);
        button.addListener(SWT.Selection, event -> search());
        GridDataFactory.swtDefaults().applyTo(button);
        return button;
    }

    private Button button(Composite head, String key, Runnable run) {
        Button button = new Button(head, SWT.PUSH);
        button.setText(texts.get(key));
        button.setData(WidgetIds.ID, key);
        button.addListener(SWT.Selection, event -> run.run());
        GridDataFactory.swtDefaults().applyTo(button);
        return button;
    }

    /** Called when another editor became active, or its plan changed. */
    @Inject
    void changed(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(OpenPlans.TOPIC) PlanEditor editor) {
        if (latest != null && !area.isDisposed() && !session().map(PlanSession::plan).equals(found.plan())) {
            soon();
        }
    }

    /** Called by the platform at first and whenever the language is switched. */
    @Inject
    void language(@org.eclipse.e4.core.di.annotations.Optional @Named(TranslationService.LOCALE) Locale locale) {
        if (area != null && !area.isDisposed()) {
            String what = find.getText();
            String with = replace.getText();
            Optional<String> listed = used;
            for (Control child : area.getChildren()) {
                child.dispose();
            }
            create(area);
            find.setText(what);
            replace.setText(with);
            used = listed;
            area.layout(true, true);
        }
    }

    /** Begins to look for these words. */
    public void look(String words) {
        if (!words.isEmpty() || used.isPresent()) {
            find.setText(words);
        }
        focus();
    }

    /** Lists where a record of the plan in front is used, until words are typed to look for. */
    public void showUses(String id) {
        find.setText("");
        used = Optional.of(id);
        search();
        rows.table().setFocus();
    }

    private void soon() {
        area.getDisplay().timerExec(PAUSE, search);
    }

    private void search() {
        if (!area.isDisposed()) {
            latest.compute(job());
        }
    }

    private Supplier<Found> job() {
        Optional<Plan> plan = session().map(PlanSession::plan);
        SearchQuery query = new SearchQuery(find.getText(), matchCase.getSelection(), wholeWords.getSelection());
        return used.<Supplier<Found>>map(id -> () -> plan.map(p -> Found.uses(p, id, texts)).orElse(Found.NOTHING))
                .orElseGet(() -> () -> plan.map(p -> Found.words(p, query, texts)).orElse(Found.NOTHING));
    }

    private void show(Found result) {
        found = result;
        rows.show(result.rows());
        wordsOnly(found.used().isEmpty());
        count.setText(countText().replace("&", "&&"));
        count.setToolTipText(countText());
        if (found.used().isPresent() && rows.selected().isEmpty()) {
            rows.selectNext();
        }
        enable();
    }

    /** What is for words has no place beside the uses of a record. */
    private void wordsOnly(boolean visible) {
        for (Control control : List.of(replace, matchCase, wholeWords, one, all)) {
            control.setVisible(visible);
            ((GridData) control.getLayoutData()).exclude = !visible;
        }
        count.getParent().layout();
    }

    private String countText() {
        if (found.plan().isEmpty()) {
            return texts.get("problems.noPlan");
        } else if (found.used().isPresent()) {
            return found.rows().isEmpty() ? texts.get("find.unused", found.used().get())
                    : texts.get("find.uses", found.rows().size(), found.used().get());
        } else if (find.getText().isEmpty()) {
            return "";
        }
        String counted = texts.get(found.more() ? "find.countMore" : "find.count", found.rows().size());
        return done.isEmpty() ? counted : done + ". " + counted;
    }

    private void enable() {
        one.setEnabled(rows.selected().filter(row -> row.hit().mutable()).isPresent());
        all.setEnabled(found.rows().stream().anyMatch(row -> row.hit().mutable()));
    }

    private Optional<PlanSession> session() {
        return plans.active().flatMap(PlanEditor::session);
    }

    /** Enter in the words to find: the next place is shown, and the keys stay here. */
    private void next() {
        rows.selectNext();
        enable();
    }

    private void goTo() {
        rows.selected().ifPresent(row -> plans.active().ifPresent(editor ->
                editor.showPlace(row.hit().record().place(row.hit().field()))));
    }

    private void replaceOne() {
        rows.selected().ifPresent(row -> replace(List.of(row.hit())));
    }

    private void replaceAll() {
        replace(found.rows().stream().map(FoundRow::hit).filter(TextHit::mutable).toList());
    }

    private void replace(List<TextHit> hits) {
        session().ifPresent(session -> {
            session.flush();
            Replacement replaced = Replacement.of(session.plan(), hits, replace.getText(), matchCase.getSelection());
            TextHit first = hits.get(0);
            done = doneText(replaced);
            session.apply(Edit.of(texts.get("find.edit", find.getText(), replace.getText()),
                    first.record().place(first.field()), plan -> replaced.plan()));
            search();
        });
    }

    private String doneText(Replacement replaced) {
        int left = replaced.changed() + replaced.tooLong();
        String text = texts.get("find.replaced", replaced.replaced());
        return left == 0 ? text : text + ", " + texts.get("find.left", left);
    }

    @Focus
    void focus() {
        find.setFocus();
        find.selectAll();
    }
}
