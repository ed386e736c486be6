// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import java.util.Locale;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The drop-down that shows and chooses text or the level of a heading. */
final class HeadingTool {
    private static final int LEVELS = 3;

    private final ToolItem item;
    private final Menu menu;
    private Locale locale = Locale.ENGLISH;
    private int shown;

    HeadingTool(ToolBar bar, IntConsumer choose) {
        item = new ToolItem(bar, SWT.DROP_DOWN);
        menu = new Menu(bar);
        for (int level = 0; level <= LEVELS; level++) {
            int chosen = level;
            ToolMenus.choice(menu, () -> choose.accept(chosen));
        }
        item.addListener(SWT.Selection, event -> open());
    }

    private void open() {
        for (int level = 0; level <= LEVELS; level++) {
            menu.getItem(level).setSelection(level == shown);
        }
        ToolMenus.open(menu, item);
    }

    void show(int level) {
        if (level != shown) {
            shown = level;
            label();
        }
    }

    void enable(boolean enabled) {
        item.setEnabled(enabled);
    }

    void locale(Locale newLocale) {
        locale = newLocale;
        item.setToolTipText(Texts.of(locale, "heading") + " (Ctrl+0\u20263)");
        for (int level = 0; level <= LEVELS; level++) {
            menu.getItem(level).setText(Texts.of(locale, "heading." + level) + "\tCtrl+" + level);
        }
        label();
    }

    private void label() {
        item.setText(Texts.of(locale, "heading." + shown));
        item.getParent().getParent().layout();
    }
}
