// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.Window;

/**
 * The author names a folder that is not there, stops making a report, which leaves no file, and then has one made of what
 * is still being typed. The plan is adopted, and keeps the hash of the report; not saved yet, it is read into an overview of
 * plans. At last its pages are looked at beside the editor.
 */
public final class ExportsAReport implements Scenario {
    static final String PLAN = "chemelot";
    /** The window in which a report is asked for. */
    static final String ASKED = "Het rapport als PDF exporteren";
    /** The window that tells of it. */
    static final String MADE = "Het rapport is klaar";
    /** Typed and not yet left when the export is asked for. */
    static final String TITLE = "Het plan met een nieuwe titel";

    private static final String SUBTITLE = "Een ondertitel die er net bij kwam";

    /** The file of a report. */
    static Path report(Path folder, String name) {
        return folder.resolve(name + ".pdf");
    }

    @Override
    public void run(Bot bot) {
        Author author = new Author(bot).untilOpen(PLAN).page(Author.PLAN_PAGE);
        Window main = bot.activeWindow();
        stop(bot, main);
        author.field("plan/title").replace(TITLE);
        Window dialog = ask(bot);
        bot.find(By.id("export.file")).replace("klaar");
        bot.shots().take("export");
        dialog.press("Exporteren");
        dialog.untilClosed();
        keepTheHash(bot);
        Window made = bot.window(MADE).untilActive();
        bot.shots().take("exported");
        made.press("Sluiten");
        made.untilClosed();
        main.untilActive();
        readTogether(bot, main);
        Expect.that("the plan is still unsaved", author.isUnsaved(PLAN));
        author.save(PLAN);
        preview(bot, author);
    }

    /** It follows the chapter in hand and its edits, and a click on a page leads back to what is drawn there. */
    private static void preview(Bot bot, Author author) {
        author.plan(PLAN);
        Preview preview = new Preview(bot).open();
        author.page(Author.MEASURES_PAGE);
        preview.untilPageBehind(5);
        bot.shots().take("preview");
        Expect.nothingCut(bot, "beside the preview");
        author.page(Author.PLAN_PAGE);
        preview.clickFirstLine();
        author.untilPage(Author.MEASURES_PAGE);
        author.page(Author.PLAN_PAGE);
        author.fill("plan/subtitle", SUBTITLE);
        preview.goTo(8).searchUntilPage(SUBTITLE, 1);
        bot.shots().take("preview-found");
    }

    /** The version is adopted, so the author is asked whether that is this report. */
    private static void keepTheHash(Bot bot) {
        Window question = bot.window("Deze versie is vastgesteld").untilActive();
        bot.shots().take("adopted");
        question.press("Controlegetal bewaren");
        question.untilClosed();
    }

    /** The plan as it is edited is read into an overview, which is exported too. */
    private static void readTogether(Bot bot, Window main) {
        bot.menus().choose("Bestand", "Nationaal overzicht…");
        Window choice = bot.window("Nationaal overzicht").untilActive();
        bot.shots().take("overview-choice");
        choice.press("Tonen");
        choice.untilClosed();
        bot.find(By.id("summary.table.1"));
        bot.ui().settle();
        bot.shots().take("overview");
        bot.find(By.id("summary.export")).click();
        Window dialog = bot.window(ASKED).untilActive();
        bot.find(By.id("export.file")).replace(Author.plans().resolve("samen").toString());
        dialog.press("Exporteren");
        dialog.untilClosed();
        Window made = bot.window(MADE).untilActive();
        made.press("Sluiten");
        made.untilClosed();
        main.untilActive();
    }

    private static Window ask(Bot bot) {
        bot.menus().choose("Bestand", "Rapport exporteren (PDF)…");
        return bot.window(ASKED).untilActive();
    }

    private static void stop(Bot bot, Window main) {
        Window dialog = ask(bot);
        bot.find(By.id("export.file")).replace("nergens/gestopt");
        dialog.press("Exporteren");
        bot.find(By.containing("De map " + Author.plans().resolve("nergens") + " is er niet"));
        bot.shots().take("export-no-folder");
        bot.find(By.id("export.file")).replace("gestopt");
        dialog.press("Exporteren");
        dialog.untilClosed();
        bot.find(By.id("progress.cancel")).click();
        bot.untilGone(By.id("progress.bar"));
        main.untilActive();
        Expect.that("there is no half report", !Files.exists(report(Author.plans(), "gestopt")));
        Expect.that("no window tells of a report", !bot.shows(By.text(MADE)));
    }
}
