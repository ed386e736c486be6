// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One code of a code list: those valid today, the present one, and "unknown". */
final class ChoiceEditor implements FieldEditor<String> {
    private final FormContext context;
    private final String codeList;
    private final Composite box;
    private final Combo combo;
    private final Options<String> options;

    ChoiceEditor(Composite parent, FieldHost<String> host, FieldKind.Choice kind) {
        context = host.context();
        codeList = kind.codeList();
        box = Widgets.row(parent, host, 1);
        combo = Widgets.combo(box, host, "");
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
        List<Options.Option<String>> offered = new ArrayList<>(List.of(option(Optional.empty())));
        codes(context, codeList).forEach(code -> offered.add(option(Optional.of(code))));
        options = new Options<>(combo, offered, value -> host.write(value, false));
    }

    /** The codes of a list that may be chosen today. */
    static List<String> codes(FormContext context, String codeList) {
        return context.vocabulary().codeList(codeList).map(CodeList::codes).orElse(List.of()).stream()
                .filter(code -> code.validOn(context.today())).map(CodeList.Code::id).toList();
    }

    private Options.Option<String> option(Optional<String> code) {
        return new Options.Option<>(code, code.map(c -> context.vocabulary().codeLabel(codeList, c, context.locale()))
                .orElseGet(context.formats()::unknown));
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void show(Optional<String> value) {
        options.show(option(value));
    }

    @Override
    public void focus() {
        combo.setFocus();
    }
}
