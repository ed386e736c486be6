// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.util.List;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.TabsTarget;
import nl.planwerk.uitest.WidgetTree;
import org.eclipse.swt.widgets.Shell;

/** Two plans side by side, by dragging a tab to the edge; then one in a window of its own, and edited there. */
public final class SplitsTheEditors implements Scenario {
    static final String FIRST = "eerste";
    static final String SECOND = "tweede";

    @Override
    public void run(Bot bot) {
        Author author = new Author(bot).plan(FIRST);
        TabsTarget tabs = bot.tabsWith(SECOND);
        tabs.tab(SECOND).dragTo(tabs.target(), 96, 50);
        bot.ui().until("both plans to be seen", () -> WidgetTree.visible(bot.ui().display())
                .filter(By.id("editor.page")).count() == 2);
        Expect.equal("The tabs on the left", bot.tabsWith(FIRST).names(), List.of(FIRST));
        Expect.equal("The tabs on the right", bot.tabsWith(SECOND).names(), List.of(SECOND));
        bot.shots().take("split");
        detach(author);
    }

    /** Outside all stacks a tab becomes a window, which is closed as its tab would be. */
    private static void detach(Author author) {
        Bot bot = author.bot();
        long windows = bot.ui().get(() -> windows(bot));
        bot.ui().run(() -> main(bot).setMaximized(false));
        bot.ui().run(() -> main(bot).setBounds(0, 0, 1150, 900));
        bot.ui().until("the window to be smaller", () -> main(bot).getSize().x <= 1150);
        bot.tabsWith(SECOND).tab(SECOND).dragToScreen(1400, 300);
        bot.ui().until("a window with the second plan", () -> windows(bot) == windows + 1);
        bot.shots().take("detached");
        author.page(Author.PLAN_PAGE);
        author.fill("plan/title", "In een eigen venster").untilUnsaved(SECOND, true).save(SECOND);
        Expect.that("what was typed is in the file", Author.read(SECOND).contains("In een eigen venster"));
    }

    private static Shell main(Bot bot) {
        return WidgetTree.visible(bot.ui().display()).filter(By.element("nl.planwerk.window.main")).map(Shell.class::cast)
                .findFirst().orElseThrow();
    }

    private static long windows(Bot bot) {
        return WidgetTree.visible(bot.ui().display()).filter(Shell.class::isInstance).count();
    }
}
