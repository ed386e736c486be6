// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/**
 * The hands and eyes of a scenario.
 *
 * @param ui reads and waits in the thread of the windows
 * @param keyboard presses keys
 * @param mouse moves and clicks
 * @param shots takes pictures
 */
public record Bot(Ui ui, Keyboard keyboard, Mouse mouse, Screenshots shots) {

    /** The first widget that fits, as soon as there is one on the screen. */
    public Target find(By by) {
        return find(by, Ui.PATIENCE);
    }

    /** The same, with less or more patience. */
    public Target find(By by, Duration limit) {
        return new Target(this, by.toString(), ui.await(() -> notFound(by), limit, () -> first(by).orElse(null)));
    }

    /** Whether a widget that fits is on the screen now. */
    public boolean shows(By by) {
        return ui.get(() -> first(by).isPresent());
    }

    /** Waits until no widget that fits is on the screen any more. */
    public void untilGone(By by) {
        ui.until(by + " to go", () -> first(by).isEmpty());
    }

    /** The first table that fits. */
    public TableTarget table(By by) {
        return new TableTarget(find(by.and(By.type(Table.class))));
    }

    /** The first tree that fits. */
    public TreeTarget tree(By by) {
        return new TreeTarget(find(by.and(By.type(Tree.class))));
    }

    /** The first list of choices that fits. */
    public ComboTarget combo(By by) {
        return new ComboTarget(find(by.and(By.type(Combo.class))));
    }

    /** The first folder of tabs that fits. */
    public TabsTarget tabs(By by) {
        return new TabsTarget(find(by.and(By.type(CTabFolder.class))));
    }

    /** The folder that has a tab of this text (without the mark of unsaved changes). */
    public TabsTarget tabsWith(String tab) {
        return tabs(By.matching("with the tab " + tab, widget -> TabsTarget.find(widget, tab).isPresent()));
    }

    /** The window of this title, as soon as it is there. */
    public Window window(String title) {
        return new Window(this, (Shell) find(By.type(Shell.class).and(By.text(title))).widget());
    }

    /** The window of the program that holds the focus. */
    public Window activeWindow() {
        return new Window(this, ui.await(() -> "No window has the focus", Ui.PATIENCE, () -> ui.display().getActiveShell()));
    }

    /** Menus of the menu bar of the active window. */
    public Menus menus() {
        return new Menus(this);
    }

    /** Waits until the program has closed its last window; the last thing a scenario can do. */
    public void untilClosed() {
        long end = System.nanoTime() + Ui.PATIENCE.toNanos();
        Display display = ui.display();
        try {
            while (!display.isDisposed()) {
                if (System.nanoTime() - end > 0) {
                    throw new UiFailure("The program does not close", null);
                }
                ui.settle();
            }
        } catch (SWTException closed) {
            if (!display.isDisposed()) {
                throw closed;
            }
        }
    }

    private Optional<Widget> first(By by) {
        return WidgetTree.visible(ui.display()).filter(by).findFirst();
    }

    private String notFound(By by) {
        long hidden = WidgetTree.all(ui.display()).filter(by).count();
        return "There is no " + by + " on the screen" + (hidden == 0 ? "" : " (but " + hidden + " hidden)");
    }
}
