// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.ReferenceLookup;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** What a user can do to the records of a table. */
final class TableActions {
    private static final int NAMED = 8;

    private final FormContext context;
    private final ItemList list;
    private final ItemTable table;
    private final Consumer<Set<String>> select;

    TableActions(FormContext context, ItemList list, ItemTable table, Consumer<Set<String>> select) {
        this.select = select;
        this.context = context;
        this.list = list;
        this.table = table;
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private void add(String labelKey, List<Item> added) {
        if (!added.isEmpty()) {
            Set<String> after = table.selected();
            Set<String> ids = ids(added);
            list.change(labelKey, added.get(0).id(), items -> ListEdits.insert(items, after, added));
            select.accept(ids);
        }
    }

    private static Set<String> ids(List<Item> items) {
        Set<String> ids = new LinkedHashSet<>();
        items.forEach(item -> ids.add(item.id()));
        return ids;
    }

    void create() {
        context.session().flush();
        add("edit.new", List.of(Item.of(newId(), list.type())));
    }

    void duplicate() {
        context.session().flush();
        add("edit.duplicate", ListEdits.copies(list.items(), table.selected(), TableActions::newId, " " + context.text("table.copy")));
    }

    /** Deletes the selected records; asks first if others refer to them. */
    void delete() {
        context.session().flush();
        Set<String> ids = Set.copyOf(table.selected());
        if (!ids.isEmpty() && allowed(ids)) {
            List<Item> before = table.rows();
            list.change("edit.delete", ids.iterator().next(), items -> ListEdits.remove(items, ids));
            select.accept(neighbour(before, ids));
        }
    }

    /** The record below the deleted ones, else the one above them. */
    private static Set<String> neighbour(List<Item> rows, Set<String> deleted) {
        Set<String> found = Set.of();
        boolean passed = false;
        for (Item item : rows) {
            boolean gone = deleted.contains(item.id());
            if (!gone && passed) {
                return Set.of(item.id());
            }
            passed |= gone;
            found = gone ? found : Set.of(item.id());
        }
        return found;
    }

    private boolean allowed(Set<String> ids) {
        List<ReferenceLookup.Target> referring = list.referable() ? context.lookup().referringTo(ids) : List.of();
        if (referring.isEmpty()) {
            return true;
        }
        StringBuilder names = new StringBuilder();
        referring.stream().limit(NAMED).forEach(target -> names.append("\n• ").append(target.name()));
        if (referring.size() > NAMED) {
            names.append("\n").append(context.text("table.andMore", referring.size() - NAMED));
        }
        return MessageDialog.open(MessageDialog.QUESTION, table.widget().getShell(), context.text("table.delete.title"),
                context.text("table.delete.referenced", names), SWT.SHEET,
                context.text("table.delete.do"), context.text("dialog.cancel")) == 0;
    }

    void up() {
        move("edit.up", true);
    }

    void down() {
        move("edit.down", false);
    }

    private void move(String labelKey, boolean up) {
        context.session().flush();
        Set<String> ids = Set.copyOf(table.selected());
        if (!ids.isEmpty()) {
            list.change(labelKey, ids.iterator().next(), items -> up ? ListEdits.up(items, ids) : ListEdits.down(items, ids));
        }
    }

    private ClipboardRows rows() {
        return new ClipboardRows(context.session().plan(), list.type(), context.locale());
    }

    /** Puts the selected rows on the clipboard, with the column titles above them. */
    void copy() {
        List<Item> chosen = table.rows().stream().filter(item -> table.selected().contains(item.id())).toList();
        if (!chosen.isEmpty()) {
            Clipboard clipboard = new Clipboard(table.widget().getDisplay());
            String text = rows().write(chosen, table.columns().fields());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** Adds the rows of the clipboard as records; says which cells could not be taken. */
    void paste() {
        Clipboard clipboard = new Clipboard(table.widget().getDisplay());
        Object content = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (!(content instanceof String text)) {
            return;
        }
        context.session().flush();
        ClipboardRows.Result result = rows().read(text, table.columns().fields(), TableActions::newId);
        add("edit.paste", result.items());
        if (!result.left().isEmpty() || !result.doubts().isEmpty()) {
            StringBuilder message = new StringBuilder();
            say(message, "table.paste.left", result.items().size(), result.left());
            say(message, "table.paste.doubts", result.items().size(), result.doubts());
            MessageDialog.open(MessageDialog.INFORMATION, table.widget().getShell(), context.text("table.paste.title"),
                    message.toString(), SWT.SHEET, context.text("dialog.ok"));
        }
    }

    private void say(StringBuilder message, String key, int pasted, List<String> cells) {
        if (!cells.isEmpty()) {
            String lines = String.join("\n", cells.stream().limit(NAMED).map(cell -> "• " + cell).toList());
            message.append(message.length() > 0 ? "\n\n" : "").append(context.text(key, pasted, cells.size(), lines));
        }
    }
}
