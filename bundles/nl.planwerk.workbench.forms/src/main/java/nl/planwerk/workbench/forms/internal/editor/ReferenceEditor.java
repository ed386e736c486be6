// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

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
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A reference to one item, by its name. A target that was deleted is named by its id, in red. */
final class ReferenceEditor implements FieldEditor<ItemRef> {
    private final FieldHost<ItemRef> host;
    private final FormContext context;
    private final Set<String> types;
    private final Composite box;
    private final Label missing;
    private final Text name;
    private final Button choose;
    private final Button show;
    private final Button clear;

    ReferenceEditor(Composite parent, FieldHost<ItemRef> host, FieldKind.Reference kind) {
        this.host = host;
        this.context = host.context();
        this.types = kind.targetTypes();
        box = Widgets.row(parent, host, 5);
        missing = context.toolkit().createLabel(box, "");
        missing.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        GridDataFactory.swtDefaults().exclude(true).applyTo(missing);
        name = new Text(box, SWT.BORDER | SWT.READ_ONLY);
        context.toolkit().adapt(name, true, false);
        host.name(name, "");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(name);
        choose = Widgets.button(box, host, "choose", this::choose);
        show = Widgets.button(box, host, "goTo", () -> target().ifPresent(target -> context.goTo(target.place())));
        clear = Widgets.button(box, host, "clear", () -> set(Optional.empty()));
        Runnable unregister = context.session().onChange(event -> display());
        box.addDisposeListener(e -> unregister.run());
    }

    private Optional<ReferenceLookup.Target> target() {
        return host.shown().flatMap(ref -> context.lookup().find(ref.id()));
    }

    private void choose() {
        ReferenceDialog dialog = new ReferenceDialog(box.getShell(), context, host.label(), types, false,
                Set.of(host.binding().address().item()));
        if (dialog.open() == Window.OK) {
            set(Optional.of(new ItemRef(dialog.chosen().get(0))));
        }
    }

    private void set(Optional<ItemRef> ref) {
        host.write(ref, false);
        display();
    }

    /** The name of the target as it is now: it may have been renamed or deleted elsewhere. */
    private void display() {
        if (box.isDisposed()) {
            return;
        }
        Optional<ItemRef> ref = host.shown();
        Optional<ReferenceLookup.Target> target = target();
        boolean broken = ref.isPresent() && target.isEmpty();
        String text = target.map(ReferenceLookup.Target::name)
                .orElseGet(() -> ref.map(r -> context.text("reference.missing", r.id())).orElse(""));
        if (!text.equals(name.getText())) {
            name.setText(text);
            name.setToolTipText(broken ? context.text("reference.missing.tip") : text);
        }
        name.setForeground(broken ? context.theme().error() : null);
        GridData data = (GridData) missing.getLayoutData();
        if (data.exclude == broken) {
            data.exclude = !broken;
            missing.setVisible(broken);
            box.layout();
        }
        show.setEnabled(target.isPresent());
        clear.setEnabled(ref.isPresent());
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void show(Optional<ItemRef> value) {
        display();
    }

    @Override
    public void focus() {
        choose.setFocus();
    }

    @Override
    public boolean wide() {
        return true;
    }
}
