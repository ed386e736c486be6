// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.plugins.draft.ClusterPreview;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.SectionPanel;
import nl.planwerk.workbench.forms.TableSettings;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.preview.PageMaker;
import nl.planwerk.workbench.internal.preview.PagesView;
import nl.planwerk.workspace.PlanSession;

/**
 * How a section will look: the very form that a plan gets, on a plan that is in no file, and the chapter of the report.
 * What is wrong stands above; the last that was right stays to be seen.
 */
final class PreviewPane {
    /** Gives what makes the pages of a chapter, as the cluster looks at the moment. */
    interface Pages {
        PageMaker of(String chapter);
    }

    private final Composite box;
    private final Texts texts;
    private final FormToolkit toolkit;
    private final FaultList faults;
    private final CTabFolder tabs;
    private final Composite form;
    private final PagesView report;
    private final Pages pages;
    private Optional<Plan> plan = Optional.empty();
    private String section = "";

    PreviewPane(Composite parent, Words words, Pages pages) {
        this.texts = words.texts();
        this.pages = pages;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(box);
        toolkit = new FormToolkit(box.getDisplay());
        box.addDisposeListener(event -> toolkit.dispose());
        faults = new FaultList(box, words);
        tabs = new CTabFolder(box, SWT.TOP | SWT.FLAT | SWT.BORDER);
        WidgetIds.set(tabs, "wizard.preview", texts.get("wizard.preview"));
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 300).applyTo(tabs);
        form = new Composite(tabs, SWT.NONE);
        form.setLayout(new FillLayout());
        tab("wizard.preview.form", form);
        report = new PagesView(tabs, texts, "wizard.report", texts.get("wizard.preview.report"));
        tab("wizard.preview.report", report.control());
        tabs.setSelection(0);
        tabs.addListener(SWT.Selection, event -> report());
    }

    private void tab(String key, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(texts.get(key));
        item.setControl(control);
    }

    Composite control() {
        return box;
    }

    /** Shows what a changed description makes. */
    void show(ClusterPreview preview) {
        if (box.isDisposed()) {
            return;
        }
        faults.show(preview.faults());
        if (preview.plan().isPresent()) {
            plan = preview.plan();
            refreshIfSeen();
        }
    }

    private void refreshIfSeen() {
        if (box.isVisible()) {
            refresh();
        }
    }

    /** Shows another section: its id in a plan, or empty for none. */
    void section(String id) {
        if (!id.equals(section)) {
            section = id;
            refreshIfSeen();
        }
    }

    private Optional<SectionType> shown() {
        return plan.flatMap(p -> p.vocabulary().section(section));
    }

    /** Makes the form anew; what changes while it is not to be seen is not shown before. */
    void refresh() {
        form.setRedraw(false);
        for (Control child : form.getChildren()) {
            child.dispose();
        }
        shown().ifPresent(type -> {
            PlanSession session = PlanSession.unsaved(plan.orElseThrow(), plan.orElseThrow(), Optional.empty());
            FormContext context = FormContext.of(session, texts.locale(), toolkit, place -> { }, TableSettings.inMemory());
            SectionPanel.create(form, context, type);
        });
        form.layout(true, true);
        form.setRedraw(true);
        report();
    }

    private void report() {
        if (tabs.getSelectionIndex() == 1) {
            shown().ifPresent(type -> report.show(plan.orElseThrow(), type.chapter(), pages.of(type.chapter())));
        }
    }
}
