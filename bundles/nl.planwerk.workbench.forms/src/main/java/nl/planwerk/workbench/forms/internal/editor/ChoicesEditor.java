// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Several codes of a code list, as check boxes. Codes of the plan that may no longer be chosen can only be taken out. */
final class ChoicesEditor implements FieldEditor<List<String>> {
    private final FieldHost<List<String>> host;
    private final String codeList;
    private final Composite box;
    private final Map<String, Button> buttons = new LinkedHashMap<>();

    ChoicesEditor(Composite parent, FieldHost<List<String>> host, FieldKind.Choices kind) {
        this.host = host;
        this.codeList = kind.codeList();
        box = host.context().toolkit().createComposite(parent);
        box.setLayout(new FlowLayout());
        ChoiceEditor.codes(host.context(), codeList).forEach(code -> buttons.put(code, button(code)));
    }

    private Button button(String code) {
        Button button = new Button(box, SWT.CHECK);
        host.context().toolkit().adapt(button, true, false);
        String label = host.context().vocabulary().codeLabel(codeList, code, host.context().locale());
        button.setText(label.replace("&", "&&"));
        host.name(button, code, label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> write()));
        return button;
    }

    /** The codes ticked: those of the plan in the plan's order, new ones after them. */
    private void write() {
        List<String> codes = new ArrayList<>(host.shown().orElse(List.of()));
        codes.removeIf(code -> !buttons.get(code).getSelection());
        buttons.forEach((code, button) -> {
            if (button.getSelection() && !codes.contains(code)) {
                codes.add(code);
            }
        });
        host.write(codes.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(codes)), false);
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void show(Optional<List<String>> value) {
        List<String> codes = value.orElse(List.of());
        codes.forEach(code -> buttons.computeIfAbsent(code, this::button));
        buttons.forEach((code, button) -> button.setSelection(codes.contains(code)));
    }

    @Override
    public void focus() {
        buttons.values().stream().findFirst().ifPresent(Button::setFocus);
    }

    @Override
    public boolean wide() {
        return true;
    }
}
