// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import nl.planwerk.model.bound.BoundFigures;
import nl.planwerk.model.bound.BoundValues;
import nl.planwerk.model.bound.Placeholder;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.forms.Latest;

/**
 * Under a text: what the figures that it names are at the moment, worked out in the background. Absent where a text names none;
 * what stood there stays until the new values are known, unless they are of other figures.
 */
final class BoundLine {
    private final FormContext context;
    private final Composite box;
    private final Label label;
    private final Latest<List<String>> values;
    private Set<String> named = Set.of();

    BoundLine(Composite box, FormContext context) {
        this.context = context;
        this.box = box;
        this.label = context.toolkit().createLabel(box, "", SWT.WRAP);
        context.theme().apply(label, FormTheme.HINT);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).exclude(true).applyTo(label);
        label.setVisible(false);
        this.values = new Latest<>(label, found -> write(context.text("bound.now", String.join("; ", found))));
    }

    /** Shows the values for this text. */
    void show(String markdown) {
        if (label.isDisposed()) {
            return;
        }
        List<Placeholder> places = BoundFigures.in(markdown);
        Set<String> names = new LinkedHashSet<>();
        places.forEach(place -> names.add(place.source()));
        if (Collections.disjoint(named, names)) {
            write("");
        }
        named = names;
        if (places.isEmpty()) {
            values.cancel();
            return;
        }
        Plan plan = context.session().plan();
        values.compute(() -> values(places, plan));
    }

    private void write(String text) {
        if (text.equals(label.getText())) {
            return;
        }
        label.setText(text);
        label.setVisible(!text.isEmpty());
        ((GridData) label.getLayoutData()).exclude = text.isEmpty();
        box.layout(true, true);
    }

    private List<String> values(List<Placeholder> places, Plan plan) {
        BoundValues now = new BoundValues(plan, context.formats(), context.figures().source());
        Map<String, String> byName = new LinkedHashMap<>();
        places.forEach(place -> byName.putIfAbsent(place.source(),
                now.text(place).orElseGet(context.formats()::unknown)));
        return byName.entrySet().stream().map(entry -> entry.getKey() + " = " + entry.getValue()).toList();
    }
}
