// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.plugins.draft.ClusterPreview;
import nl.planwerk.plugins.draft.Draft;
import nl.planwerk.workbench.forms.WidgetIds;

/** The cluster's own chapters, and where they stand among those that every plan has. */
final class ChaptersPage extends DraftPage {
    private DraftList list;
    private DraftForm form;
    private FaultList faults;
    private org.eclipse.swt.widgets.List order;

    ChaptersPage(WizardModel model, Words words) {
        super("chapters", model, words);
    }

    @Override
    Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 8).spacing(12, 8).applyTo(page);
        list = new DraftList(page, texts(), "wizard.chapter", "chapters", chapter -> words().name(chapter, "title"), this::changed);
        list.onAdd(this::begin);
        Composite middle = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(middle);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(middle);
        faults = new FaultList(middle, words());
        form = new DraftForm(middle, texts(), "wizard.chapter", this::changed);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        form.words("title");
        form.choice("after", () -> words().chapters(list.selection().orElse(model().cluster())));
        form.flag("mandatory");
        list.onSelect(form::show);
        list.afterAdd(form::begin);
        order(page);
        model().onPreview(this::preview);
        return page;
    }

    private void order(Composite page) {
        Composite right = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        new Label(right, SWT.NONE).setText(texts().get("wizard.chapter.order"));
        order = new org.eclipse.swt.widgets.List(right, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
        WidgetIds.set(order, "wizard.chapter.order", texts().get("wizard.chapter.order"));
        GridDataFactory.fillDefaults().grab(true, true).hint(280, 200).applyTo(order);
    }

    private void begin(Draft chapter) {
        List<Draft> all = model().cluster().all("chapters");
        begin(chapter, "title", "chapter");
        chapter.text("after", all.size() > 1 ? all.get(all.size() - 2).text("id") : "execution");
    }

    private void changed() {
        List<Draft> all = model().cluster().all("chapters");
        all.forEach(chapter -> model().identify(chapter, "title", all, "chapter").ifPresent(renamed -> all.stream()
                .filter(other -> other.text("after").equals(renamed.before())).forEach(other -> other.text("after", renamed.now()))));
        list.relabel();
        model().changed();
    }

    private void preview(ClusterPreview preview) {
        if (order.isDisposed()) {
            return;
        }
        faults.show(preview.faults().stream().filter(f -> f.place().path().startsWith("chapters")).toList());
        preview.plan().ifPresent(this::order);
    }

    private void order(Plan plan) {
        order.setItems(plan.vocabulary().chapters().stream().map(ChapterType::id).map(id ->
                (id.contains(":") ? "▸ " : "    ") + plan.vocabulary().chapterLabel(id, texts().locale())).toArray(String[]::new));
    }

    @Override
    void arrive() {
        list.show(Optional.of(model().cluster()));
    }
}
