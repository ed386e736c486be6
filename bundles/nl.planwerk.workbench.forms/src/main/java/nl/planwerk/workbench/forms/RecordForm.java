// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import java.util.Optional;
import java.util.function.Predicate;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.workspace.edit.ItemEdits;
import nl.planwerk.workspace.edit.RecordAddress;
import nl.planwerk.workbench.forms.internal.field.NestedForms;
import nl.planwerk.workbench.forms.internal.field.RecordBinding;
import nl.planwerk.workbench.forms.internal.form.FormBody;
import nl.planwerk.workspace.EditPlace;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The form of one record: the plan's header, an item, or a record embedded in one. Every field that the vocabulary
 * describes is on it. It follows the plan by itself; text being typed is committed when the session is flushed and when
 * the form goes.
 *
 * <p>An item that the plan does not have yet is made by the first edit: so a chapter can be shown before it was written.
 * It does not scroll; its host does.
 */
public final class RecordForm {
    private final FormContext context;
    private final Composite box;
    private final Predicate<Field<?>> shown;
    private EntityType type;
    private RecordBinding binding;
    private FormBody body;

    private RecordForm(Composite parent, FormContext context, RecordAddress address, Predicate<Field<?>> shown) {
        this.context = context;
        this.shown = shown;
        this.box = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(box);
        build(address);
        Runnable unregister = context.session().onChange(event -> refresh());
        Runnable unmark = context.marks().onChange(() -> body.mark());
        box.addDisposeListener(e -> {
            body.commit();
            unregister.run();
            unmark.run();
        });
    }

    /**
     * A form.
     *
     * @param place the record: {@code EditPlace.header("")}, {@code EditPlace.item(section, item)} (an empty item id means
     *              the one item of a single section), or a path to an embedded record
     * @throws IllegalArgumentException if the vocabulary knows no record there
     */
    public static RecordForm create(Composite parent, FormContext context, EditPlace place) {
        return create(parent, context, place, field -> true);
    }

    /** A form with some of the record's fields. */
    public static RecordForm create(Composite parent, FormContext context, EditPlace place, Predicate<Field<?>> shown) {
        return new RecordForm(parent, context, RecordAddress.of(place), shown);
    }

    private void build(RecordAddress address) {
        type = ItemEdits.type(context.session().plan(), address)
                .orElseThrow(() -> new IllegalArgumentException("no record there: " + address));
        binding = new RecordBinding(context, type, address, this::nested);
        body = new FormBody(box, binding, shown);
        body.mark();
    }

    private NestedForms.Nested nested(Composite parent, RecordAddress address) {
        RecordForm form = new RecordForm(parent, context, address, field -> true);
        return new NestedForms.Nested() {
            @Override
            public Control control() {
                return form.control();
            }

            @Override
            public void show(RecordAddress other) {
                form.show(other.place(""));
            }

            @Override
            public void commit() {
                form.commit();
            }

            @Override
            public boolean reveal(EditPlace place) {
                return form.reveal(place);
            }
        };
    }

    private void rebuild(RecordAddress address) {
        for (Control child : box.getChildren()) {
            child.dispose();
        }
        build(address);
        box.layout(true, true);
    }

    /** Shows another record, of the same type or another, after what was being typed is committed. */
    public void show(EditPlace place) {
        RecordAddress address = RecordAddress.of(place);
        if (address.equals(binding.address())) {
            return;
        }
        body.commit();
        context.session().seal();
        if (ItemEdits.type(context.session().plan(), address).filter(t -> t == type).isEmpty()) {
            rebuild(address);
            return;
        }
        binding.move(address);
        if (body.outdated()) {
            rebuild(address);
        } else {
            body.refresh(true);
            body.mark();
        }
    }

    private void refresh() {
        if (!box.isDisposed() && binding.refresh()) {
            if (body.outdated()) {
                rebuild(binding.address());
            } else {
                body.refresh(false);
            }
        }
    }

    /** Writes what is still being typed and can be taken. */
    public void commit() {
        body.commit();
    }

    /** The record shown. */
    public EditPlace place() {
        return binding.address().place("");
    }

    /**
     * Unfolds, scrolls to and focuses a field of this record.
     *
     * @return false if the place is not on this form
     */
    public boolean reveal(EditPlace place) {
        RecordAddress wanted = RecordAddress.of(place);
        Optional<RecordAddress.Step> step = binding.address().stepTo(wanted);
        if (step.isPresent()) {
            return body.reveal(step.get().field()) && body.revealInside(step.get().field(), place);
        }
        Optional<String> field = RecordAddress.field(place);
        return wanted.equals(binding.address()) && field.isPresent() && body.reveal(field.get());
    }

    /** Focuses the first field. */
    public void setFocus() {
        body.focus();
    }

    public Control control() {
        return box;
    }
}
