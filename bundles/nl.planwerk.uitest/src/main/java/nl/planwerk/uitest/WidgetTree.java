// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Decorations;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * All widgets of a display, the newest windows first, each before what it holds. Rows of tables and trees are not part of
 * it: there may be a great many. For the thread of the windows.
 */
public final class WidgetTree {
    private WidgetTree() {
    }

    /** Every widget. */
    public static Stream<Widget> all(Display display) {
        List<Widget> windows = new ArrayList<>(List.of(display.getShells()));
        Collections.reverse(windows);
        return windows.stream().flatMap(WidgetTree::withAllInside);
    }

    /** Every widget that can be seen; items of menus do not count before their menu is open. */
    public static Stream<Widget> visible(Display display) {
        return all(display).filter(WidgetTree::isVisible);
    }

    private static Stream<Widget> withAllInside(Widget widget) {
        return Stream.concat(Stream.of(widget), children(widget).stream().flatMap(WidgetTree::withAllInside));
    }

    /** What a widget holds: controls, items, menus. */
    public static List<Widget> children(Widget widget) {
        List<Widget> children = new ArrayList<>();
        if (widget instanceof Decorations window && window.getMenuBar() != null) {
            children.add(window.getMenuBar());
        }
        if (widget instanceof Control control && control.getMenu() != null) {
            children.add(control.getMenu());
        }
        items(widget).forEach(children::add);
        if (widget instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).filter(child -> !(child instanceof Decorations)).forEach(children::add);
        }
        return children;
    }

    private static Stream<? extends Widget> items(Widget widget) {
        if (widget instanceof ToolBar bar) {
            return Arrays.stream(bar.getItems());
        } else if (widget instanceof CTabFolder folder) {
            return Arrays.stream(folder.getItems());
        } else if (widget instanceof TabFolder folder) {
            return Arrays.stream(folder.getItems());
        } else if (widget instanceof Menu menu) {
            return Arrays.stream(menu.getItems());
        }
        return widget instanceof MenuItem item && item.getMenu() != null ? Stream.of(item.getMenu()) : Stream.empty();
    }

    /** Whether a user can see it now, if it is not covered. */
    public static boolean isVisible(Widget widget) {
        if (widget.isDisposed()) {
            return false;
        } else if (widget instanceof Control control) {
            return control.isVisible();
        } else if (widget instanceof Menu menu) {
            return menu.isVisible();
        } else if (widget instanceof CTabItem item) {
            return item.isShowing() && item.getParent().isVisible();
        }
        return widget instanceof Item && parent(widget) != null && isVisible(parent(widget));
    }

    /** The widgets around one, the nearest first. */
    public static Stream<Widget> ancestors(Widget widget) {
        return Stream.iterate(parent(widget), around -> around != null, WidgetTree::parent);
    }

    private static Widget parent(Widget widget) {
        if (widget instanceof Control control) {
            return control.getParent();
        } else if (widget instanceof ToolItem item) {
            return item.getParent();
        } else if (widget instanceof CTabItem item) {
            return item.getParent();
        } else if (widget instanceof TabItem item) {
            return item.getParent();
        } else if (widget instanceof MenuItem item) {
            return item.getParent();
        }
        return widget instanceof Menu menu ? menu.getParentItem() == null ? menu.getParent() : menu.getParentItem() : null;
    }
}
