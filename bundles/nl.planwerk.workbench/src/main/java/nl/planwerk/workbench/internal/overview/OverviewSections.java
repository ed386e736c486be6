// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.overview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;

import nl.planwerk.model.schema.SectionType;
import nl.planwerk.workbench.OverviewPage;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.SectionPanel;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workspace.EditPlace;

/** The sections that figures come from: a tab for each, filled when it is first shown. */
final class OverviewSections {
    private final FormContext context;
    private final CTabFolder tabs;

    OverviewSections(Composite parent, FormContext context, OverviewPage page) {
        this.context = context;
        tabs = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        WidgetIds.set(tabs, page.id() + ".sections", page.title(context.locale()));
        page.sections().stream().flatMap(id -> context.vocabulary().section(id).stream()).forEach(section -> {
            CTabItem item = new CTabItem(tabs, SWT.NONE);
            item.setText(context.vocabulary().label("section." + section.id(), context.locale()));
            item.setData(section);
        });
        tabs.addListener(SWT.Selection, event -> fill(tabs.getSelection()));
        if (tabs.getItemCount() > 0) {
            tabs.setSelection(0);
            fill(tabs.getItem(0));
        }
    }

    private SectionPanel fill(CTabItem item) {
        context.session().flush();
        if (item.getControl() == null) {
            SectionPanel panel = SectionPanel.create(tabs, context, section(item));
            panel.control().setData(panel);
            item.setControl(panel.control());
            tabs.layout();
        }
        return (SectionPanel) item.getControl().getData();
    }

    private static SectionType section(CTabItem item) {
        return (SectionType) item.getData();
    }

    /** Shows a place of one of the sections; false if it is in another one, or gone. */
    boolean show(EditPlace place) {
        List<CTabItem> found = new ArrayList<>(List.of(tabs.getItems()));
        found.removeIf(item -> !section(item).id().equals(place.section()));
        if (found.isEmpty()) {
            return false;
        }
        tabs.setSelection(found.get(0));
        return fill(found.get(0)).show(place);
    }
}
