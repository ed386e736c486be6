// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import nl.planwerk.model.bound.BoundFigures;
import nl.planwerk.model.bound.BoundValues;
import nl.planwerk.model.bound.Placeholder;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.FormTheme;

/** Under a text: what the figures that it names are at the moment. Absent where a text names none. */
final class BoundLine {
    private final FormContext context;
    private final Composite box;
    private final Label label;

    BoundLine(Composite box, FormContext context) {
        this.context = context;
        this.box = box;
        this.label = context.toolkit().createLabel(box, "", SWT.WRAP);
        context.theme().apply(label, FormTheme.HINT);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).exclude(true).applyTo(label);
        label.setVisible(false);
    }

    /** Shows the values for this text. */
    void show(String markdown) {
        List<Placeholder> places = BoundFigures.in(markdown);
        String text = places.isEmpty() ? "" : context.text("bound.now", String.join("; ", values(places)));
        if (label.isDisposed() || text.equals(label.getText())) {
            return;
        }
        label.setText(text);
        label.setVisible(!text.isEmpty());
        ((GridData) label.getLayoutData()).exclude = text.isEmpty();
        box.layout(true, true);
    }

    private List<String> values(List<Placeholder> places) {
        BoundValues values = new BoundValues(context.session().plan(), context.formats(), context.figures().source());
        Map<String, String> byName = new LinkedHashMap<>();
        places.forEach(place -> byName.putIfAbsent(place.source(),
                values.text(place).orElseGet(context.formats()::unknown)));
        return byName.entrySet().stream().map(entry -> entry.getKey() + " = " + entry.getValue()).toList();
    }
}
