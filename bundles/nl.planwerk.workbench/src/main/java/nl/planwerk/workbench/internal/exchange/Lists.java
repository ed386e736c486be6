// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.exchange;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.workbench.forms.WidgetIds;

/** The tables of a plan, for choosing one. */
final class Lists {

    private Lists() {
    }

    /** A labelled choice among them; empty tables say so too. */
    static Combo combo(Composite parent, Plan plan, Locale locale, String id, String label, SectionType chosen) {
        label(parent, label);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        List<SectionType> sections = plan.vocabulary().tables();
        sections.forEach(section -> combo.add(plan.vocabulary().label("section." + section.id(), locale)
                + " (" + plan.items(section.id()).size() + ")"));
        combo.select(Math.max(0, sections.stream().map(SectionType::id).toList().indexOf(chosen.id())));
        combo.setVisibleItemCount(25);
        WidgetIds.set(combo, id, label);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        return combo;
    }

    static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().applyTo(label);
        return label;
    }
}
