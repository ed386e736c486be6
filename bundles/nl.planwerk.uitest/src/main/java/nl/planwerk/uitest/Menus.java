// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/**
 * Chooses from menus with the keyboard: F10 or an open context menu, then arrows until the wanted item is the one chosen,
 * then Enter. That works the same whether the desktop draws menus inside or outside the window.
 */
public final class Menus {
    private static final int SPARE_STEPS = 3;

    private final Bot bot;

    Menus(Bot bot) {
        this.bot = bot;
    }

    /** Chooses from the menu bar of the active window: {@code choose("Bestand", "Openen...")}. */
    public void choose(String... path) {
        walk(bot.ui().get(this::bar), "F10", "Right", path);
    }

    /** Chooses from the context menu that is opening or open. */
    public void chooseFromContext(String... path) {
        Menu menu = bot.ui().await(() -> "No context menu is open", Ui.PATIENCE, this::openContextMenu);
        walk(menu, null, "Down", path);
    }

    /** The texts of the open context menu; separators are empty. */
    public List<String> contextItems() {
        Menu menu = bot.ui().await(() -> "No context menu is open", Ui.PATIENCE, this::openContextMenu);
        return bot.ui().get(() -> Arrays.stream(menu.getItems()).map(WidgetNames::text).toList());
    }

    /** Whether an item of the menu bar can be chosen; its menus are opened and closed again to see it as a user does. */
    public boolean isEnabled(String... path) {
        AtomicReference<Boolean> enabled = new AtomicReference<>();
        String[] above = Arrays.copyOf(path, path.length - 1);
        withArmed(armed -> {
            MenuItem parent = arm(bot.ui().get(this::bar), "F10", "Right", above, armed);
            Menu open = bot.ui().get(parent::getMenu);
            enabled.set(bot.ui().get(() -> item(open, path[path.length - 1]).isEnabled()));
            escape();
        });
        return enabled.get();
    }

    /** Closes menus that are open. */
    public void escape() {
        bot.keyboard().press("Escape", "Escape", "Escape");
    }

    private Menu bar() {
        Shell active = bot.ui().display().getActiveShell();
        Shell owner = active;
        while (owner != null && owner.getMenuBar() == null && owner.getParent() instanceof Shell parent) {
            owner = parent;
        }
        if (owner == null || owner.getMenuBar() == null) {
            throw new UiFailure("The active window (" + active + ") has no menu bar", null);
        }
        return owner.getMenuBar();
    }

    private Menu openContextMenu() {
        return WidgetTree.visible(bot.ui().display()).filter(Menu.class::isInstance).map(Menu.class::cast)
                .filter(menu -> (menu.getStyle() & SWT.POP_UP) != 0 && menu.getParentMenu() == null).findFirst()
                .orElse(null);
    }

    private void walk(Menu first, String opener, String direction, String... path) {
        withArmed(armed -> {
            arm(first, opener, direction, path, armed);
            bot.keyboard().press("Enter");
        });
    }

    private MenuItem arm(Menu first, String opener, String direction, String[] path, Supplier<Widget> armed) {
        if (opener != null) {
            bot.keyboard().press(opener);
        }
        MenuItem item = arm(first, path[0], direction, armed);
        for (int level = 1; level < path.length; level++) {
            MenuItem parent = item;
            bot.keyboard().press(level == 1 && opener != null ? "Down" : "Right");
            Menu open = bot.ui().await(() -> "The menu of \"" + parent.getText() + "\" does not open", Ui.PATIENCE,
                    () -> parent.getMenu() != null && parent.getMenu().isVisible() ? parent.getMenu() : null);
            item = arm(open, path[level], "Down", armed);
        }
        return item;
    }

    /** Presses the arrow until the item is the one that is chosen. */
    private MenuItem arm(Menu menu, String text, String direction, Supplier<Widget> armed) {
        MenuItem wanted = bot.ui().await(() -> missing(menu, text), Ui.PATIENCE, () -> find(menu, text));
        if (!bot.ui().get(wanted::isEnabled)) {
            escape();
            throw new UiFailure("The menu item \"" + text + "\" cannot be chosen", null);
        }
        int steps = bot.ui().get(menu::getItemCount) + SPARE_STEPS;
        for (int step = 0; step < steps && armed.get() != wanted; step++) {
            bot.keyboard().press(direction);
        }
        if (armed.get() != wanted) {
            throw new UiFailure("The keyboard does not reach the menu item \"" + text + "\"; at " + armed.get(), null);
        }
        return wanted;
    }

    private static MenuItem item(Menu menu, String text) {
        MenuItem found = find(menu, text);
        if (found == null) {
            throw new UiFailure(missing(menu, text), null);
        }
        return found;
    }

    private static MenuItem find(Menu menu, String text) {
        return Arrays.stream(menu.getItems()).filter(item -> WidgetNames.text(item).equals(text)).findFirst().orElse(null);
    }

    private static String missing(Menu menu, String text) {
        return "There is no menu item \"" + text + "\" among " + Arrays.stream(menu.getItems()).map(WidgetNames::text)
                .collect(Collectors.joining("\", \"", "\"", "\""));
    }

    /** Runs with an eye on which item is chosen. */
    private void withArmed(Consumer<Supplier<Widget>> steps) {
        AtomicReference<Widget> armed = new AtomicReference<>();
        Listener listener = event -> armed.set(event.widget);
        bot.ui().run(() -> bot.ui().display().addFilter(SWT.Arm, listener));
        try {
            steps.accept(armed::get);
        } finally {
            bot.ui().later(() -> bot.ui().display().removeFilter(SWT.Arm, listener));
        }
    }
}
