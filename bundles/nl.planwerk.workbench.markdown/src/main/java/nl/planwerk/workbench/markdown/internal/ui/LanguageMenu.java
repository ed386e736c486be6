// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import nl.planwerk.model.text.PassageSyntax;

/** The languages that a passage can be marked with. */
final class LanguageMenu {
    private static final List<String> LANGUAGES = List.of("nl", "en", "de", "fr");

    private final Editing editing;
    private final Menu menu;

    LanguageMenu(ToolBar bar, Editing editing) {
        this.editing = editing;
        this.menu = new Menu(bar);
    }

    /** Opens the menu below a tool, with a mark at the language that holds at the caret. */
    void open(ToolItem tool, Locale locale) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        String now = editing.language();
        LANGUAGES.forEach(language -> item(language, Texts.of(locale, "language." + language), now));
        new MenuItem(menu, SWT.SEPARATOR);
        item("", Texts.of(locale, "language.none"), now);
        ToolMenus.open(menu, tool);
    }

    private void item(String language, String label, String now) {
        MenuItem item = ToolMenus.choice(menu, () -> editing.language(language));
        item.setText(label);
        item.setSelection(language.equals(PassageSyntax.base(now)));
    }
}
