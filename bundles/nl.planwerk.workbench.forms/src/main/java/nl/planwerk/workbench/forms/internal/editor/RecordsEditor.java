// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.workspace.edit.RecordAddress;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.NestedForms;
import nl.planwerk.workbench.forms.internal.table.ItemPanel;
import nl.planwerk.workspace.EditPlace;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Embedded records: a small table, and below it the form of the one that is selected, as deep as records go. */
final class RecordsEditor implements FieldEditor<List<Item>> {
    private static final int LEAST_ROWS = 2;
    private static final int MOST_ROWS = 6;
    private static final int INDENT = 16;

    private final FieldHost<List<Item>> host;
    private final Composite box;
    private final ItemPanel panel;
    private Optional<Composite> frame = Optional.empty();
    private Optional<NestedForms.Nested> form = Optional.empty();

    RecordsEditor(Composite parent, FieldHost<List<Item>> host, FieldKind.Records kind) {
        this.host = host;
        box = host.context().toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(box);
        panel = new ItemPanel(box, host.context(), new EmbeddedList(host, kind.type()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(panel.control());
        panel.rows(LEAST_ROWS);
        panel.onSelection(this::selected);
        host.onCommit(() -> form.ifPresent(NestedForms.Nested::commit));
        Runnable unregister = host.context().session().onChange(event -> panel.refresh());
        box.addDisposeListener(e -> unregister.run());
    }

    private void selected() {
        Set<String> ids = panel.selected();
        if (ids.size() == 1 && !box.isDisposed()) {
            open(host.binding().address().down(host.field().id(), ids.iterator().next()));
        } else {
            close();
        }
    }

    private void open(RecordAddress address) {
        if (form.isPresent()) {
            form.get().show(address);
            return;
        }
        Composite made = host.context().toolkit().createComposite(box);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(INDENT, 0).applyTo(made);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(made);
        Label line = new Label(made, SWT.SEPARATOR | SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(false, true).hint(SWT.DEFAULT, 10).applyTo(line);
        NestedForms.Nested nested = host.binding().nested().open(made, address);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(nested.control());
        frame = Optional.of(made);
        form = Optional.of(nested);
        host.resized();
    }

    private void close() {
        if (frame.isPresent()) {
            Composite gone = frame.get();
            frame = Optional.empty();
            form = Optional.empty();
            gone.dispose();
            host.resized();
        }
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void moved() {
        panel.select(Set.of());
    }

    @Override
    public void show(Optional<List<Item>> value) {
        panel.refresh();
        List<Item> items = value.orElse(List.of());
        if (panel.rows(Math.max(LEAST_ROWS, Math.min(MOST_ROWS, items.size())))) {
            host.resized();
        }
        Set<String> selected = panel.selected();
        if (selected.size() == 1 && items.stream().noneMatch(item -> selected.contains(item.id()))) {
            panel.select(Set.of());
        }
    }

    @Override
    public boolean reveal(EditPlace place) {
        Optional<RecordAddress.Step> step = host.binding().address().stepTo(RecordAddress.of(place));
        Optional<String> record = step.map(RecordAddress.Step::record)
                .filter(id -> host.value().orElse(List.of()).stream().anyMatch(item -> item.id().equals(id)));
        record.ifPresent(id -> {
            panel.select(Set.of(id));
            form.ifPresent(nested -> nested.reveal(place));
        });
        return record.isPresent();
    }

    @Override
    public void focus() {
        panel.focus();
    }

    @Override
    public boolean wide() {
        return true;
    }
}
