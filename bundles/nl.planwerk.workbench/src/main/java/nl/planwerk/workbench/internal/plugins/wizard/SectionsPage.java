// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import nl.planwerk.plugins.NewCluster;
import nl.planwerk.plugins.draft.Draft;

/** The cluster's own sections and their fields, with the form that authors of plans will see. */
final class SectionsPage extends DraftPage {
    private static final int FORM_WIDTH = 330;

    private final PreviewPane.Pages pages;
    private final StackLayout stack = new StackLayout();
    private DraftList sections;
    private DraftList fields;
    private Composite middle;
    private DraftForm section;
    private FieldForm field;
    private PreviewPane preview;

    SectionsPage(WizardModel model, Words words, PreviewPane.Pages pages) {
        super("sections", model, words);
        this.pages = pages;
    }

    @Override
    Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 8).spacing(12, 8).applyTo(page);
        Composite left = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(left);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(left);
        sections = new DraftList(left, texts(), "wizard.section", "sections", one -> words().name(one, "title"), this::changed);
        fields = new DraftList(left, texts(), "wizard.field", "fields", one -> words().name(one, "label"), this::changed);
        middle = new Composite(page, SWT.NONE);
        middle.setLayout(stack);
        GridDataFactory.fillDefaults().grab(false, true).hint(FORM_WIDTH, SWT.DEFAULT).applyTo(middle);
        section = sectionForm();
        field = new FieldForm(middle, words(), model().ids(), this::changed);
        preview = new PreviewPane(page, words(), pages);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(preview.control());
        sections.onAdd(this::beginSection);
        sections.onSelect(this::sectionSelected);
        sections.afterAdd(section::begin);
        fields.onAdd(this::beginField);
        fields.onSelect(this::fieldSelected);
        fields.afterAdd(field::begin);
        model().onPreview(preview::show);
        return page;
    }

    private DraftForm sectionForm() {
        DraftForm form = new DraftForm(middle, texts(), "wizard.section", this::changed);
        form.words("title");
        form.words("one");
        form.words("many");
        form.choice("chapter", () -> words().chapters(model().cluster()));
        form.flag("single");
        return form;
    }

    private void beginSection(Draft one) {
        begin(one, "title", "section");
        List<Draft> chapters = model().cluster().all("chapters");
        one.text("chapter", chapters.isEmpty() ? "clusterSpecific" : chapters.get(chapters.size() - 1).text("id"));
        NewCluster.addName(one);
    }

    private void beginField(Draft one) {
        one.text("kind", "text");
        begin(one, "label", "field");
    }

    private void sectionSelected(Optional<Draft> one) {
        fields.show(one);
        top(section.control());
        section.show(one);
        preview.section(one.map(s -> model().cluster().text("id") + ":" + s.text("id")).orElse(""));
    }

    private void fieldSelected(Optional<Draft> one) {
        if (one.isPresent()) {
            top(field.control());
        }
        field.show(one);
    }

    private void top(Control control) {
        stack.topControl = control;
        middle.layout();
    }

    private void changed() {
        List<Draft> all = model().cluster().all("sections");
        all.forEach(one -> {
            model().identify(one, "title", all, "section").ifPresent(this::renamed);
            List<Draft> own = one.all("fields");
            own.forEach(other -> model().identify(other, "label", own, "field"));
        });
        sections.relabel();
        fields.relabel();
        sections.selection().ifPresent(one -> preview.section(model().cluster().text("id") + ":" + one.text("id")));
        model().changed();
    }

    private void renamed(FreshIds.Renamed renamed) {
        model().cluster().all("sections").stream().flatMap(one -> one.all("fields").stream()).forEach(one ->
                one.texts("to", one.texts("to").stream().map(to -> to.equals(renamed.before()) ? renamed.now() : to).toList()));
    }

    @Override
    void arrive() {
        sections.show(Optional.of(model().cluster()));
        preview.refresh();
    }
}
