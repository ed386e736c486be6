// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.Target;
import nl.planwerk.uitest.WidgetNames;
import nl.planwerk.uitest.WidgetTree;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/** Opens every page and every tab once, writes down the names of all fields, and goes through the first page with Tab. */
public final class WalksTheVocabulary implements Scenario {
    static final String PLAN = "voorbeeld";
    /** The file beside the plans that the ids of the fields are written to. */
    static final String NAMES = "fields.txt";

    private final Set<String> ids = new TreeSet<>();

    @Override
    public void run(Bot bot) {
        Author author = new Author(bot).untilOpen(PLAN).page(Author.PLAN_PAGE);
        goThroughWithTab(author);
        Target chooser = bot.find(By.id("editor.page"));
        List<String> pages = bot.ui().get(() -> List.of(chooser.as(Combo.class).getItems()));
        for (String page : pages) {
            author.page(page);
            note(bot);
            if (bot.shows(By.id("editor.tabs"))) {
                openTabs(bot);
            }
        }
        Expect.that("no edit by looking", !author.isUnsaved(PLAN));
        write();
    }

    private void openTabs(Bot bot) {
        Target tabs = bot.find(By.id("editor.tabs"));
        List<String> names = bot.ui().get(() -> Arrays.stream(tabs.as(CTabFolder.class).getItems())
                .map(CTabItem::getText).toList());
        boolean seen = ids.contains("comments/text");
        for (String name : names.stream().filter(tab -> !seen || !tab.startsWith(Author.COMMENTS_TAB)).toList()) {
            bot.tabs(By.id("editor.tabs")).select(name);
            bot.ui().settle();
            note(bot);
        }
    }

    private void note(Bot bot) {
        bot.ui().run(() -> {
            List<Widget> fields = WidgetTree.visible(bot.ui().display()).filter(WalksTheVocabulary::isField).toList();
            fields.forEach(widget -> ids.add(WidgetNames.id(widget)));
            List<String> nameless = fields.stream().filter(widget -> WidgetNames.label(widget).isBlank())
                    .map(WidgetNames::id).toList();
            Expect.equal("Fields without a name", nameless, List.of());
        });
    }

    private static boolean isField(Widget widget) {
        return widget instanceof Control && WidgetNames.id(widget).contains("/");
    }

    /** The focus comes by all fields of the page. */
    private static void goThroughWithTab(Author author) {
        Bot bot = author.bot();
        Set<String> all = bot.ui().get(() -> {
            Set<String> found = new LinkedHashSet<>();
            WidgetTree.visible(bot.ui().display()).filter(WalksTheVocabulary::isField).map(Control.class::cast)
                    .filter(Control::isEnabled).filter(control -> !(control instanceof Composite) || control instanceof Combo)
                    .forEach(control -> found.add(WidgetNames.id(control)));
            return found;
        });
        Expect.that("more than ten fields, found " + all.size(), all.size() > 10);
        author.field("plan/title").focus();
        Set<String> reached = new LinkedHashSet<>();
        for (int i = 0; i < 3 * all.size() && !reached.containsAll(all); i++) {
            reached.add(bot.ui().get(() -> WidgetNames.id(bot.ui().display().getFocusControl())));
            bot.keyboard().press("Tab");
        }
        all.removeAll(reached);
        Expect.equal("Fields that Tab does not reach", all, Set.of());
    }

    private void write() {
        try {
            Files.write(Author.plans().resolve(NAMES), ids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
