// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Predicate;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.TableTarget;
import nl.planwerk.uitest.Target;
import nl.planwerk.uitest.WidgetNames;
import nl.planwerk.uitest.Window;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * What every author does, with the plan whose editor is in front.
 *
 * @param bot the author's hands and eyes
 */
record Author(Bot bot) {
    static final String PLAN_PAGE = "Plangegevens";
    static final String MEASURES_PAGE = "Maatregelen en projecten";
    static final String COMMENTS_TAB = "Opmerkingen";

    private static final Duration LOADING = Duration.ofSeconds(60);
    private static final int MANY = 400;

    /** The folder with the plans of the test. */
    static Path plans() {
        return Path.of(System.getenv("PLANWERK_HOME")).resolveSibling("plans");
    }

    /** The file of a plan of the test. */
    static Path file(String plan) {
        return plans().resolve(plan + ".plan.json");
    }

    /** What stands in the file of a plan. */
    static String read(String plan) {
        try {
            return Files.readString(file(plan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until a plan is the one that the window's title tells. */
    Author untilTitle(String plan) {
        String title = plan + " – Planwerk";
        bot.ui().until("the title " + title, LOADING,
                () -> Arrays.stream(bot.ui().display().getShells()).map(Shell::getText).anyMatch(title::equals));
        return this;
    }

    /** Waits until a plan is the one in front, and shows a page. */
    Author untilOpen(String plan) {
        untilTitle(plan);
        bot.find(By.id("editor.page"), LOADING);
        bot.ui().settle();
        return this;
    }

    /** Brings a plan to the front. */
    Author plan(String name) {
        bot.tabsWith(name).select(name);
        return untilOpen(name);
    }

    /** Selects a page in the outline. */
    Author page(String title) {
        TableTarget outline = bot.table(By.id("outline"));
        outline.select(outline.row(0, title));
        return untilPage(title);
    }

    /** Waits until a page is shown; the view of a plan may be made anew meanwhile. */
    Author untilPage(String title) {
        bot.find(By.id("editor.page").and(By.text(title)), LOADING);
        bot.ui().settle();
        return this;
    }

    /** Brings a tab of the page to the front; the number of records behind its name is left out. */
    Author tab(String name) {
        Predicate<CTabItem> named = item -> item.getText().equals(name) || item.getText().startsWith(name + " (");
        Target folder = bot.find(By.id("editor.tabs").and(By.matching("with the tab " + name,
                widget -> widget instanceof CTabFolder tabs && Arrays.stream(tabs.getItems()).anyMatch(named))), LOADING);
        String shown = bot.ui().get(() -> Arrays.stream(folder.as(CTabFolder.class).getItems()).filter(named).findFirst()
                .map(CTabItem::getText).orElse(name));
        bot.tabs(By.id("editor.tabs")).select(shown);
        bot.ui().settle();
        return this;
    }

    /** The widget of a field. */
    Target field(String id) {
        return bot.find(By.id(id));
    }

    /** Waits until a field shows a text. */
    Author untilField(String id, String text) {
        bot.find(By.id(id).and(By.text(text)));
        return this;
    }

    /** Waits until a field has the keys whose id is as wanted; {@code what} says what that is. */
    Author untilKeys(String what, Predicate<String> id) {
        bot.ui().until(what + " to have the keys", () -> {
            Control focus = bot.ui().display().getFocusControl();
            return focus != null && id.test(WidgetNames.id(focus));
        });
        return this;
    }

    /** Types over what is in a field, and leaves it. */
    Author fill(String id, String text) {
        field(id).replace(text).press("Tab");
        return this;
    }

    /** Waits until a plan has unsaved edits, or has none. */
    Author untilUnsaved(String plan, boolean unsaved) {
        bot.ui().until(plan + (unsaved ? " to be unsaved" : " to be saved"), LOADING, () -> isUnsaved(plan) == unsaved);
        return this;
    }

    /** Whether a plan has unsaved edits. */
    boolean isUnsaved(String plan) {
        return bot.tabsWith(plan).isUnsaved(plan);
    }

    /** Presses Ctrl+Z until the plan is as it was saved; returns how often that was. */
    int undoAll(String plan) {
        int times = 0;
        while (isUnsaved(plan) && times < MANY) {
            bot.keyboard().press("Ctrl+Z");
            times++;
        }
        Expect.that("all edits undone after " + times + " times Ctrl+Z", !isUnsaved(plan));
        return times;
    }

    /** Saves with the keyboard and waits for it. */
    Author save(String plan) {
        bot.keyboard().press("Ctrl+S");
        return untilUnsaved(plan, false);
    }
}
