// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import nl.planwerk.model.schema.SectionType;
import nl.planwerk.workbench.forms.internal.table.ItemPanel;
import nl.planwerk.workbench.forms.internal.table.SectionList;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The items of a list section as a table, with what can be done to them. It follows the plan by itself. See
 * {@link WidgetIds} for the ids of its widgets.
 */
public final class RecordTable {
    private final ItemPanel panel;

    private RecordTable(ItemPanel panel) {
        this.panel = panel;
    }

    /** A table of the section's items; it takes the height it is given and scrolls. */
    public static RecordTable create(Composite parent, FormContext context, SectionType section) {
        return create(parent, context, section, SectionPart.ALL);
    }

    /** A table of a part of the section's items. */
    public static RecordTable create(Composite parent, FormContext context, SectionType section, SectionPart part) {
        ItemPanel panel = new ItemPanel(parent, context, new SectionList(context, section, part));
        Runnable unregister = context.session().onChange(event -> panel.refresh());
        panel.control().addDisposeListener(e -> unregister.run());
        return new RecordTable(panel);
    }

    public Control control() {
        return panel.control();
    }

    /** Gives the keys to the rows. */
    public void setFocus() {
        panel.focus();
    }

    /** Ids of the items selected. */
    public Set<String> selected() {
        return panel.selected();
    }

    /** The id of the one item selected; empty if none or several are. */
    public Optional<String> single() {
        return panel.selected().size() == 1 ? Optional.of(panel.selected().iterator().next()) : Optional.empty();
    }

    /** Selects an item, giving up a filter that hides it. */
    public void select(String item) {
        panel.select(Set.of(item));
    }

    /** Registers who is told of another selection. */
    public void onSelection(Consumer<Set<String>> listener) {
        panel.onSelection(() -> listener.accept(panel.selected()));
    }

    /** Registers what is done once the author has made a new item, which is selected then. */
    public void onCreated(Runnable listener) {
        panel.onCreated(listener);
    }
}
