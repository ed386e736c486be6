// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.forms.Latest;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;

/** The words of a chapter of the report, made as every report is. */
final class ReportPreview {
    private final Text text;
    private final Texts texts;
    private final Maker maker;
    private final Latest<String> latest;

    /** Makes the text of one chapter, on any thread. */
    interface Maker {
        /** The chapter of that id in the report of the plan. */
        String chapter(Plan plan, String chapter);
    }

    ReportPreview(Composite parent, Texts texts, Maker maker) {
        this.texts = texts;
        this.maker = maker;
        text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        latest = new Latest<>(text, text::setText);
        WidgetIds.set(text, "wizard.report", texts.get("wizard.preview.report"));
    }

    Control control() {
        return text;
    }

    void show(Plan plan, String chapter) {
        latest.compute(() -> made(plan, chapter));
    }

    private String made(Plan plan, String chapter) {
        try {
            return maker.chapter(plan, chapter);
        } catch (RuntimeException e) {
            return texts.get("wizard.preview.failed", String.valueOf(e.getMessage()));
        }
    }
}
