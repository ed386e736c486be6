// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.ReferenceLookup;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** References to several items, by their names. Targets that were deleted are named by their ids, in red. */
final class ReferencesEditor implements FieldEditor<List<ItemRef>> {
    private static final int MOST_ROWS = 6;

    private final FieldHost<List<ItemRef>> host;
    private final FormContext context;
    private final Set<String> types;
    private final Composite box;
    private final Table table;
    private final Button add;
    private final Button remove;
    private final Button up;
    private final Button down;
    private final Button show;
    private List<String> texts = List.of();

    ReferencesEditor(Composite parent, FieldHost<List<ItemRef>> host, FieldKind.References kind) {
        this.host = host;
        this.context = host.context();
        this.types = kind.targetTypes();
        box = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(box);
        table = new Table(box, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        host.name(table, "");
        GridDataFactory.fillDefaults().grab(true, false).hint(60, table.getItemHeight()).applyTo(table);
        Composite bar = context.toolkit().createComposite(box);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 6;
        bar.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        add = Widgets.button(bar, host, "add", this::add);
        remove = Widgets.button(bar, host, "remove", this::remove);
        up = Widgets.button(bar, host, "up", () -> move(-1));
        down = Widgets.button(bar, host, "down", () -> move(1));
        show = Widgets.button(bar, host, "goTo", this::goTo);
        table.addListener(SWT.Selection, e -> enable());
        table.addListener(SWT.DefaultSelection, e -> goTo());
        Runnable unregister = context.session().onChange(event -> display());
        box.addDisposeListener(e -> unregister.run());
    }

    private List<ItemRef> refs() {
        return host.shown().orElse(List.of());
    }

    private void set(List<ItemRef> refs, int select) {
        host.write(refs.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(refs)), false);
        display();
        table.setSelection(Math.min(select, refs.size() - 1));
        enable();
    }

    private void add() {
        Set<String> present = new LinkedHashSet<>(List.of(host.binding().address().item()));
        refs().forEach(ref -> present.add(ref.id()));
        ReferenceDialog dialog = new ReferenceDialog(box.getShell(), context, host.label(), types, true, present);
        if (dialog.open() == Window.OK) {
            List<ItemRef> refs = new ArrayList<>(refs());
            dialog.chosen().forEach(id -> refs.add(new ItemRef(id)));
            set(refs, refs.size() - 1);
        }
    }

    private void remove() {
        List<ItemRef> refs = new ArrayList<>();
        for (int i = 0; i < refs().size(); i++) {
            if (!table.isSelected(i)) {
                refs.add(refs().get(i));
            }
        }
        set(refs, table.getSelectionIndex());
    }

    private void move(int by) {
        List<ItemRef> refs = new ArrayList<>(refs());
        int from = table.getSelectionIndex();
        if (from + by >= 0 && from + by < refs.size()) {
            Collections.swap(refs, from, from + by);
            set(refs, from + by);
        }
    }

    private void goTo() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            context.lookup().find(refs().get(index).id()).ifPresent(target -> context.goTo(target.place()));
        }
    }

    /** The names of the targets as they are now: they may have been renamed or deleted elsewhere. */
    private void display() {
        if (box.isDisposed()) {
            return;
        }
        List<String> now = refs().stream().map(ref -> context.lookup().find(ref.id()).map(ReferenceLookup.Target::name)
                .orElseGet(() -> context.text("reference.missing", ref.id()))).toList();
        if (now.equals(texts)) {
            return;
        }
        int rows = texts.size();
        texts = now;
        table.removeAll();
        for (int i = 0; i < now.size(); i++) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(now.get(i));
            if (context.lookup().find(refs().get(i).id()).isEmpty()) {
                item.setForeground(context.theme().error());
                item.setImage(FieldDecorationRegistry.getDefault()
                        .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
            }
        }
        ((GridData) table.getLayoutData()).heightHint = table.getItemHeight() * Math.max(1, Math.min(MOST_ROWS, now.size()));
        enable();
        if (rows != now.size()) {
            host.resized();
        }
    }

    private void enable() {
        int count = table.getSelectionCount();
        int index = table.getSelectionIndex();
        remove.setEnabled(count > 0);
        up.setEnabled(count == 1 && index > 0);
        down.setEnabled(count == 1 && index < table.getItemCount() - 1);
        show.setEnabled(count == 1 && context.lookup().find(refs().get(index).id()).isPresent());
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void show(Optional<List<ItemRef>> value) {
        display();
        enable();
    }

    @Override
    public void focus() {
        if (table.getItemCount() > 0) {
            table.setFocus();
        } else {
            add.setFocus();
        }
    }

    @Override
    public boolean wide() {
        return true;
    }
}
