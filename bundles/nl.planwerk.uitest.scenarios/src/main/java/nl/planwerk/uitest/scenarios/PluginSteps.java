// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.TableTarget;
import nl.planwerk.uitest.Target;
import nl.planwerk.uitest.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/**
 * What is done with plugins in their dialog, and by dropping them on the workbench.
 *
 * @param bot the hands and eyes of who does it
 */
record PluginSteps(Bot bot) {
    /** A file that is no plugin, beside the plans. */
    static final String NONE = "geen.jar";
    /** A plugin with code, beside the plans. */
    static final String CODE = "code.jar";
    /** Its id, and the words of the part that it brings. */
    static final String CODE_ID = "t.code";
    static final String CODE_PART = "Dit deel komt uit een plugin.";

    /** Opens the dialog with the plugins. */
    Window open() {
        bot.menus().choose("Help", "Plugins…");
        return bot.window("Plugins").untilActive();
    }

    /** Selects a plugin there, once it is in that state. */
    void select(String name, String state) {
        TableTarget table = bot.table(By.id("plugins"));
        bot.ui().until(name + " to be in the state " + state, () -> Arrays.stream(table.target().as(Table.class).getItems())
                .anyMatch(item -> item.getText(0).equals(name) && item.getText(2).equals(state)));
        table.select(table.row(0, name));
    }

    /** Waits for a window in front that says something, and takes a picture of it. */
    Window told(String title, String words, String shot) {
        Window window = bot.window(title).untilActive();
        Expect.says(window, words);
        bot.shots().take(shot);
        return window;
    }

    /** Drags a file out of a window that stands for the file manager, and drops it on the workbench. */
    private void drag(Window main, String name) {
        Path file = Author.plans().resolve(name);
        Expect.that(file + " is there", Files.exists(file));
        Shell shell = bot.ui().get(() -> source(file));
        Target from = bot.find(By.text(name));
        from.dragTo(main.find(By.id("outline")));
        bot.ui().run(shell::dispose);
    }

    private Shell source(Path file) {
        Shell shell = new Shell(bot.ui().display(), SWT.TOOL | SWT.ON_TOP);
        shell.setLayout(new FillLayout());
        Label label = new Label(shell, SWT.NONE);
        label.setText(file.getFileName().toString());
        DragSource source = new DragSource(label, DND.DROP_COPY);
        source.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = new String[] {file.toString()};
            }
        });
        shell.setBounds(500, 60, 160, 60);
        shell.open();
        return shell;
    }

    /** Drops a file that is no plugin on the workbench. */
    void dropNone(Window main) {
        drag(main, NONE);
        told("De plugin is niet geïnstalleerd", "een plugin is een jar-bestand", "plugin-refused").press("Sluiten");
        main.untilActive();
    }

    /** Drops the plugin with code there, uses what it brings, and deletes it. */
    void dropCode(Window main) {
        drag(main, CODE);
        Window install = told("Een plugin installeren", "met alle rechten van het programma", "plugin-code");
        install.press("Installeren");
        install.untilClosed();
        bot.window("De plugin is geïnstalleerd").untilActive().press("Sluiten");
        main.untilActive();
        Expect.that("the menu item of the plugin", bot.menus().isEnabled("Help", "Deel van de plugin"));
        bot.keyboard().press("Ctrl+Shift+D");
        bot.find(By.text(CODE_PART));
        bot.shots().take("plugin-part");
        bot.keyboard().press("Ctrl+Shift+J");
        told("Een plugin hield het venster op", CODE_ID, "plugin-blocked").press("Laten werken");
        main.untilActive();
        Window dialog = open();
        select(CODE_ID, "werkt");
        delete(dialog, main);
        bot.untilGone(By.text(CODE_PART));
        bot.keyboard().press("Ctrl+Shift+D");
        bot.ui().settle();
        Expect.that("the key of the plugin is dead", !bot.shows(By.text(CODE_PART)));
    }

    /** Deletes the one that is selected, and closes the dialog. */
    void delete(Window dialog, Window main) {
        bot.find(By.id("plugins.delete")).click();
        Window question = bot.window("Een plugin verwijderen").untilActive();
        question.press("Verwijderen");
        question.untilClosed();
        dialog.press("Sluiten");
        dialog.untilClosed();
        main.untilActive();
    }
}
