// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.schema.Field;
import nl.planwerk.workbench.forms.ClipboardTarget;
import nl.planwerk.workbench.forms.FieldPlaces;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.RecordAction;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workspace.EditPlace;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** A table of records with its filter, its buttons and its keys. */
public final class ItemPanel {
    private static final int ROWS = 6;
    private static final int FILTER_WIDTH = 170;

    private final FormContext context;
    private final ItemList list;
    private final Composite box;
    private final Composite bar;
    private final ItemTable table;
    private final TableActions actions;
    private final Map<String, Button> buttons = new HashMap<>();
    private Optional<Text> filter = Optional.empty();
    private Runnable created = () -> { };

    /** The panel of a list, below {@code parent}. */
    public ItemPanel(Composite parent, FormContext context, ItemList list) {
        this.context = context;
        this.list = list;
        box = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(box);
        bar = context.toolkit().createComposite(box);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = 6;
        row.marginLeft = 0;
        row.marginRight = 0;
        bar.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        table = new ItemTable(box, context, list);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(200, ROWS * table.widget().getItemHeight() + table.widget().getHeaderHeight()).applyTo(table.widget());
        actions = new TableActions(context, list, table, this::select);
        button("new", this::create);
        button("duplicate", actions::duplicate);
        button("delete", actions::delete);
        button("up", actions::up);
        button("down", actions::down);
        if (list.known()) {
            button("known", () -> select(list.addKnown(box.getShell())));
        }
        if (list.referable()) {
            button("columns", this::chooseColumns);
            context.actions().forEach(this::button);
            filter = Optional.of(filter());
        }
        table.widget().addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
        FieldPlaces.set(box, this::place);
        RecordAction.offer(table.widget(), context.actions(), this::place);
        ClipboardTarget.set(table.widget(), new TableClipboard(actions, table));
        table.onSelection(this::enable);
        enable();
    }

    private void button(String id, Runnable action) {
        button(id, context.text("table." + id), context.text("table." + id + ".tip"), action);
    }

    private void button(RecordAction action) {
        button(action.id(), action.label(), action.tip(), () -> action.run().accept(place()));
    }

    private void create() {
        actions.create();
        created.run();
    }

    /** The one record selected, else the list. */
    private EditPlace place() {
        Set<String> ids = table.selected();
        return list.place(ids.size() == 1 ? ids.iterator().next() : "");
    }

    private void button(String id, String label, String tip, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        context.toolkit().adapt(button, true, false);
        button.setText(label);
        button.setToolTipText(tip);
        WidgetIds.set(button, list.widgetPrefix() + "." + id, tip);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        buttons.put(id, button);
    }

    private Text filter() {
        Text text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        text.setMessage(context.text("table.filter"));
        text.setLayoutData(new RowData(FILTER_WIDTH, SWT.DEFAULT));
        WidgetIds.set(text, list.widgetPrefix() + ".filter", context.text("table.filter"));
        text.addModifyListener(e -> {
            table.filter(text.getText());
            enable();
        });
        return text;
    }

    private void enable() {
        boolean some = !table.selected().isEmpty();
        context.actions().stream().map(action -> buttons.get(action.id())).filter(Objects::nonNull)
                .forEach(button -> button.setEnabled(table.selected().size() == 1));
        buttons.get("duplicate").setEnabled(some);
        buttons.get("delete").setEnabled(some);
        buttons.get("up").setEnabled(some && table.inPlanOrder());
        buttons.get("down").setEnabled(some && table.inPlanOrder());
    }

    private void pressed(KeyEvent event) {
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        boolean ctrl = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        boolean alt = (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
        if (plain && event.keyCode == SWT.INSERT) {
            create();
        } else if (ctrl && event.keyCode == 'd') {
            actions.duplicate();
        } else if (plain && event.keyCode == SWT.DEL) {
            actions.delete();
        } else if (alt && event.keyCode == SWT.ARROW_UP && table.inPlanOrder()) {
            actions.up();
        } else if (alt && event.keyCode == SWT.ARROW_DOWN && table.inPlanOrder()) {
            actions.down();
        } else if (ctrl && event.keyCode == 'c') {
            actions.copy();
        } else if (ctrl && event.keyCode == 'v') {
            actions.paste();
        } else if (ctrl && event.keyCode == 'a') {
            table.selectAll();
        } else {
            return;
        }
        event.doit = false;
    }

    private void chooseColumns() {
        Menu menu = new Menu(box.getShell(), SWT.POP_UP);
        for (Field<?> field : list.type().fields()) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(context.vocabulary().fieldLabel(list.type(), field, context.locale()).replace("&", "&&"));
            item.setSelection(table.columns().column(field).isPresent());
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e ->
                    table.columns(table.columns().toggled(list.type(), field))));
        }
        Button button = buttons.get("columns");
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.addListener(SWT.Hide, e -> e.display.asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** Asks for the height of so many rows; false if it had that already. */
    public boolean rows(int count) {
        GridData data = (GridData) table.widget().getLayoutData();
        int height = count * table.widget().getItemHeight() + table.widget().getHeaderHeight();
        boolean other = data.heightHint != height;
        data.heightHint = height;
        return other;
    }

    /** Focuses the table. */
    public void focus() {
        table.focus();
    }

    /** What is placed in a form. */
    public Control control() {
        return box;
    }

    /** Reads the list anew. */
    public void refresh() {
        if (!box.isDisposed()) {
            table.refresh();
            enable();
        }
    }

    /** Ids of the records selected. */
    public Set<String> selected() {
        return table.selected();
    }

    /** Selects records, giving up a filter that hides one of them. */
    public void select(Set<String> ids) {
        if (!ids.stream().allMatch(table::shows)) {
            filter.ifPresent(text -> text.setText(""));
        }
        table.select(ids);
    }

    public void onSelection(Runnable listener) {
        table.onSelection(listener);
    }

    /** Registers what is done once the author has made a new record, which is selected then. */
    public void onCreated(Runnable listener) {
        created = listener;
    }
}
