// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.workbench.forms.internal.form.FormScroller;
import nl.planwerk.workbench.forms.internal.form.IntroductionPart;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.PlanListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A whole section of the plan: its introduction, the table of its items, and the form of the selected one; for a section
 * of one item the form alone. After undo and redo it shows what changed, if that is in this section.
 */
public final class SectionPanel {
    private static final int[] WEIGHTS = {42, 58};

    private final FormContext context;
    private final SectionType section;
    private final SectionPart part;
    private final Composite box;
    private final Optional<IntroductionPart> introduction;
    private final FormScroller scroller;
    private final Composite page;
    private final StackLayout stack = new StackLayout();
    private final Label nothing;
    private Optional<RecordTable> table = Optional.empty();
    private Optional<RecordForm> form = Optional.empty();

    private SectionPanel(Composite parent, FormContext context, SectionType section, SectionPart part) {
        this.context = context;
        this.section = section;
        this.part = part;
        box = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 6).applyTo(box);
        Composite lower;
        if (section.single()) {
            introduction = introduction(box);
            lower = box;
        } else {
            SashForm sash = new SashForm(box, SWT.VERTICAL | SWT.SMOOTH);
            context.toolkit().adapt(sash, false, false);
            sash.setSashWidth(6);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
            Composite upper = context.toolkit().createComposite(sash);
            GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(upper);
            introduction = introduction(upper);
            table = Optional.of(table(upper));
            lower = sash;
        }
        page = context.toolkit().createComposite(lower);
        page.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        scroller = new FormScroller(page, context);
        nothing = context.toolkit().createLabel(page, context.text("section.nothing"), SWT.WRAP);
        context.theme().apply(nothing, FormTheme.MUTED);
        if (lower instanceof SashForm sash) {
            sash.setWeights(WEIGHTS);
        }
        FieldPlaces.set(box, () -> EditPlace.item(section.id(), item().orElse("")));
        Runnable unregister = context.session().onChange(this::changed);
        box.addDisposeListener(e -> unregister.run());
        begin();
    }

    /** A panel of the section; it takes the size it is given. */
    public static SectionPanel create(Composite parent, FormContext context, SectionType section) {
        return create(parent, context, section, SectionPart.ALL);
    }

    /** A panel of a part of the section's items. */
    public static SectionPanel create(Composite parent, FormContext context, SectionType section, SectionPart part) {
        return new SectionPanel(parent, context, section, part);
    }

    /** A part has none: the text is the whole section's. */
    private Optional<IntroductionPart> introduction(Composite parent) {
        return part == SectionPart.ALL ? Optional.of(new IntroductionPart(parent, context, section.id())) : Optional.empty();
    }

    private RecordTable table(Composite parent) {
        RecordTable made = RecordTable.create(parent, context, section, part);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
        made.onSelection(this::selected);
        made.onCreated(() -> form.ifPresent(RecordForm::setFocus));
        return made;
    }

    private void begin() {
        if (section.single()) {
            showForm("");
        } else {
            part.of(context.session().plan().items(section.id())).stream().findFirst()
                    .ifPresentOrElse(item -> select(item.id()), () -> selected(Set.of()));
        }
    }

    private void select(String item) {
        table.ifPresent(t -> t.select(item));
    }

    private void selected(Set<String> ids) {
        if (ids.size() == 1) {
            showForm(ids.iterator().next());
        } else {
            form.ifPresent(RecordForm::commit);
            nothing.setText(ids.isEmpty() ? context.text("section.nothing") : context.text("section.several", ids.size()));
            top(nothing);
        }
    }

    private void showForm(String item) {
        EditPlace place = EditPlace.item(section.id(), item);
        if (form.isEmpty()) {
            RecordForm made = RecordForm.create(scroller, context, place);
            scroller.setContent(made.control());
            form = Optional.of(made);
        } else {
            form.get().show(place);
            scroller.setOrigin(0, 0);
        }
        top(scroller);
        scroller.reflow(true);
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            page.layout();
        }
    }

    private void changed(PlanListener.Event event) {
        if (box.isDisposed()) {
            return;
        }
        introduction.ifPresent(IntroductionPart::refresh);
        event.show().filter(place -> place.section().equals(section.id())).ifPresent(this::show);
        table.ifPresent(t -> {
            Set<String> ids = t.selected();
            if (ids.size() == 1 && event.after().section(section.id()).item(ids.iterator().next()).isEmpty()) {
                begin();
            }
        });
    }

    /**
     * Selects the record of a place, scrolls to its field and focuses that.
     *
     * @return false if the place is in another section, or its item is gone
     */
    public boolean show(EditPlace place) {
        if (!place.section().equals(section.id())) {
            return false;
        }
        if (place.item().isEmpty() && place.field().equals(EditPlace.INTRODUCTION)) {
            introduction.ifPresent(IntroductionPart::reveal);
            return introduction.isPresent();
        }
        if (!section.single()) {
            if (context.session().plan().section(section.id()).item(place.item()).filter(part::holds).isEmpty()) {
                return false;
            }
            select(place.item());
        }
        if (place.field().isEmpty()) {
            setFocus();
        } else {
            EditPlace field = section.single() ? new EditPlace(section.id(), "", place.field()) : place;
            form.ifPresent(f -> f.reveal(field));
        }
        return true;
    }

    /** Id of the item shown; empty if none or several are selected. */
    public Optional<String> item() {
        return table.isPresent() ? table.get().single() : context.session().plan().section(section.id()).first().map(Item::id);
    }

    /** Focuses the table, or the form of a section of one item. */
    public void setFocus() {
        table.ifPresentOrElse(RecordTable::setFocus, () -> form.ifPresent(RecordForm::setFocus));
    }

    public Control control() {
        return box;
    }
}
