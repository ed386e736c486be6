// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * A tree; an item is named by the texts on the way to it.
 *
 * @param target the tree
 */
public record TreeTarget(Target target) {

    private Tree tree() {
        return target.as(Tree.class);
    }

    private Ui ui() {
        return target.bot().ui();
    }

    /** The texts of the items below a path; of the first level without one. */
    public List<String> items(String... path) {
        TreeItem parent = path.length == 0 ? null : expand(path);
        return ui().get(() -> Arrays.stream(children(parent)).map(TreeItem::getText).toList());
    }

    /** The text of the item that is selected; empty if none is. */
    public String selection() {
        return ui().get(() -> tree().getSelectionCount() == 0 ? "" : tree().getSelection()[0].getText());
    }

    /** Opens the way to an item, and selects it by a click. */
    public TreeTarget select(String... path) {
        TreeItem item = reach(path);
        target.bot().mouse().click(place(item));
        ui().until(String.join("/", path) + " to be selected",
                () -> Arrays.asList(tree().getSelection()).contains(item));
        return this;
    }

    /** Opens the way to an item, and clicks it twice. */
    public TreeTarget doubleClick(String... path) {
        target.bot().mouse().doubleClick(place(reach(path)));
        return this;
    }

    /** Opens the context menu of an item. */
    public Menus contextMenu(String... path) {
        target.bot().mouse().contextClick(place(reach(path)));
        return new Menus(target.bot());
    }

    private TreeItem reach(String... path) {
        TreeItem parent = path.length == 1 ? null : expand(Arrays.copyOf(path, path.length - 1));
        return child(parent, path[path.length - 1]);
    }

    /** Opens an item and all above it, with the keyboard. */
    private TreeItem expand(String... path) {
        TreeItem item = null;
        for (String text : path) {
            item = child(item, text);
            TreeItem opened = item;
            if (!ui().get(opened::getExpanded)) {
                target.bot().mouse().click(place(item));
                target.bot().keyboard().press("Shift+Right");
                ui().until(text + " to open", opened::getExpanded);
            }
        }
        return item;
    }

    private TreeItem child(TreeItem parent, String text) {
        return ui().await(() -> "There is no \"" + text + "\" among "
                + Arrays.stream(children(parent)).map(TreeItem::getText).toList(), Ui.PATIENCE,
                () -> Arrays.stream(children(parent)).filter(item -> item.getText().equals(text)).findFirst().orElse(null));
    }

    private TreeItem[] children(TreeItem parent) {
        return parent == null ? tree().getItems() : parent.getItems();
    }

    private Place place(TreeItem item) {
        ui().run(() -> tree().showItem(item));
        ui().settle();
        // GTK lays a scroll bar over the lowest row.
        ui().run(() -> {
            if (item.getBounds().y + 2 * item.getBounds().height > tree().getClientArea().height) {
                tree().setTopItem(item);
            }
        });
        ui().settle();
        return ui().get(() -> new Place(item + " of " + target.name(), tree(), tree().getDisplay().map(tree(), null,
                item.getTextBounds(0).intersection(tree().getClientArea()))));
    }
}
