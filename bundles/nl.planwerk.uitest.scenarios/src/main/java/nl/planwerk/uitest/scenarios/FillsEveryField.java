// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.TableTarget;
import nl.planwerk.uitest.Target;
import nl.planwerk.uitest.WidgetNames;
import nl.planwerk.uitest.WidgetTree;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;

/**
 * Fills every field of every kind of record, page by page: takes all of a page back, does it again, and saves. The plan is
 * then opened anew, and shows what was typed.
 */
public final class FillsEveryField implements Scenario {
    /** The variable that names the cluster whose sample is filled. */
    static final String CLUSTER = "PLANWERK_TEST_CLUSTER";
    /** The variable that names the only pages to be filled, with semicolons between; all if it is not set. */
    static final String PAGES = "PLANWERK_TEST_PAGES";

    private final Map<String, Map<String, String>> saved = new LinkedHashMap<>();
    /** The page on which the comments were filled, which every chapter has. */
    private Optional<String> commented = Optional.empty();

    @Override
    public void run(Bot bot) {
        String plan = System.getenv(CLUSTER);
        Author author = new Author(bot).untilOpen(plan);
        FormFiller filler = new FormFiller(bot, FieldKinds.of(plan));
        List<String> titles = titles(bot);
        List<Integer> pages = Optional.ofNullable(System.getenv(PAGES)).map(named -> List.of(named.split(";")))
                .orElse(titles).stream().map(titles::indexOf).toList();
        for (int page : pages) {
            author.page(titles.get(page));
            forEachTab(bot, "page " + page, place -> fill(author, filler, plan, place));
        }
        String file = Author.read(plan);
        List<String> lost = filler.typed().stream().filter(text -> !file.contains(text) && !file.contains(text.replace(" ", "-")))
                .toList();
        Expect.equal("Texts that were typed and are not in the file", lost, List.of());
        reopen(author, plan);
        List<String> after = titles(bot);
        for (int page : pages) {
            author.page(after.get(page));
            forEachTab(bot, "page " + page, place -> compare(bot, filler, place));
        }
        Expect.equal("Places that were not compared", saved.keySet(), Set.of());
        System.out.println("Fields filled: " + filler.done().size());
    }

    /** The titles of the pages as they are now; the heading of a chapter is one of its fields. */
    private static List<String> titles(Bot bot) {
        Combo chooser = bot.find(By.id("editor.page")).as(Combo.class);
        return bot.ui().get(() -> List.of(chooser.getItems()));
    }

    private interface Step {
        void at(String place);
    }

    private void forEachTab(Bot bot, String page, Step step) {
        if (!bot.shows(By.id("editor.tabs"))) {
            step.at(page);
            return;
        }
        CTabFolder folder = bot.find(By.id("editor.tabs")).as(CTabFolder.class);
        List<String> tabs = bot.ui().get(() -> Arrays.stream(folder.getItems())
                .map(CTabItem::getText).map(text -> text.replaceFirst(" \\(\\d+\\)$", "")).toList());
        for (String tab : tabs) {
            boolean again = tab.equals(Author.COMMENTS_TAB) && !commented.orElse(page).equals(page);
            if (!again) {
                commented = tab.equals(Author.COMMENTS_TAB) ? Optional.of(page) : commented;
                new Author(bot).tab(tab);
                step.at(page + " / " + tab);
            }
        }
    }

    private void fill(Author author, FormFiller filler, String plan, String place) {
        Bot bot = author.bot();
        Optional<String> table = table(bot);
        Map<String, String> before = filler.shown();
        if (table.isPresent()) {
            author.field(table.get().replace(".table", ".new")).click();
            bot.ui().settle();
        }
        if (!filler.fill()) {
            author.undoAll(plan);
            return;
        }
        Map<String, String> filled = filler.shown();
        int edits = author.undoAll(plan);
        if (table.isEmpty()) {
            Expect.equal("What " + place + " shows after undo", differences(before, filler.shown()), Map.of());
        }
        for (int i = 0; i < edits; i++) {
            bot.keyboard().press("Ctrl+Y");
        }
        Expect.equal("What " + place + " shows after redo", differences(filled, filler.shown()), Map.of());
        author.untilUnsaved(plan, true).save(plan);
        saved.put(place, filled);
    }

    /** The id of the table on the screen whose records are edited. */
    private static Optional<String> table(Bot bot) {
        return bot.ui().get(() -> WidgetTree.visible(bot.ui().display()).filter(Table.class::isInstance).map(WidgetNames::id)
                .filter(id -> id.endsWith(".table") && !id.contains("/")).findFirst());
    }

    /** What both show and differs. */
    private static Map<String, String> differences(Map<String, String> first, Map<String, String> second) {
        Map<String, String> differences = new TreeMap<>();
        first.forEach((id, text) -> {
            if (second.containsKey(id) && !second.get(id).equals(text)) {
                differences.put(id, text + " <> " + second.get(id));
            }
        });
        return differences;
    }

    private static void reopen(Author author, String plan) {
        Bot bot = author.bot();
        bot.tabsWith(plan).close(plan);
        bot.menus().choose("Beeld", "Startpagina");
        Target link = bot.find(By.id("start.link." + plan));
        bot.ui().run(() -> link.as(Link.class).setFocus());
        bot.keyboard().press("Enter");
        author.untilOpen(plan);
    }

    private void compare(Bot bot, FormFiller filler, String place) {
        Map<String, String> expected = saved.remove(place);
        if (expected == null) {
            return;
        }
        table(bot).ifPresent(id -> select(bot.table(By.id(id)), id, expected));
        Expect.equal("What " + place + " shows after opening the plan again", differences(expected, filler.shown()), Map.of());
    }

    /** Selects the record that was made: the only one that shows all of it. */
    private static void select(TableTarget table, String id, Map<String, String> expected) {
        List<String> texts = new ArrayList<>(expected.values());
        for (int row = table.rows() - 1; row >= 0; row--) {
            if (texts.contains(table.cell(row, 0)) && !table.cell(row, 0).isBlank()) {
                table.select(row);
                table.target().bot().ui().settle();
                return;
            }
        }
        Expect.that("a row with the new record in " + id, false);
    }
}
