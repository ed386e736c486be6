// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.nio.file.Path;
import java.util.List;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.ComboTarget;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.TableTarget;
import nl.planwerk.uitest.Target;
import nl.planwerk.uitest.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/**
 * The first hour of a new author: a plan from a template, the list of projects from Excel, a text from Word, a field that the
 * list of what is empty leads to, and the report.
 */
public final class MakesAFirstReport implements Scenario {
    static final String PLAN = NewPlanSteps.FROM_TEMPLATE;
    /** The list of projects, beside the plans. */
    static final String LIST = "projecten.xlsx";
    /** A project whose figures are written as Dutch texts. */
    static final String PROJECT = "Restwarmte naar de kassen";
    /** A heading of the text from Word. */
    static final String HEADING = "Wat daarvoor nodig is";

    private static final String WORD = """
            <html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head>
            <body lang=NL><!--StartFragment--><p class=MsoNormal>In <b>2030</b> stoten de bedrijven de helft minder uit.</p>
            <h2>Wat daarvoor nodig is<o:p></o:p></h2>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='font-family:Symbol'><span style='mso-list:Ignore'>&middot;<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
            </span></span></span><![endif]>een zwaardere aansluiting<o:p></o:p></p>
            <table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Jaar</b></p></td><td><p class=MsoNormal><b>Doel</b></p>
            </td></tr><tr><td><p class=MsoNormal>2035</p></td><td><p class=MsoNormal>driekwart minder</p></td></tr></table>
            <!--EndFragment--></body></html>
            """;

    @Override
    public void run(Bot bot) {
        bot.find(By.id("start.new"));
        bot.activeWindow().untilActive();
        Author author = new Author(bot);
        new NewPlanSteps(author).fromTemplate();
        follow(author, "Maatregelen en projecten – 0 van 2", "Maatregelen: nog niets");
        importProjects(author);
        undoAndRedo(author);
        pasteText(author);
        author.save(PLAN);
        export(bot);
    }

    /** A click on a line of the list of what is still empty leads to the field. */
    private static void follow(Author author, String chapter, String step) {
        author.bot().tree(By.id("steps")).select(chapter, step);
        author.untilPage(chapter.replaceFirst(" – .*", ""));
    }

    private static void importProjects(Author author) {
        Bot bot = author.bot();
        bot.menus().choose("Bestand", "Tabel importeren…");
        Window wizard = bot.window("Tabel importeren").untilActive();
        Expect.equal("The table proposed", bot.combo(By.id("import.section")).text(), "Maatregelen (0)");
        author.field("import.file").replace(Author.plans().resolve(LIST).toString());
        Target next = bot.find(By.text("Volgende >"));
        bot.ui().until("the file to be read", () -> next.as(org.eclipse.swt.widgets.Button.class).isEnabled());
        look(bot, "import-file");
        bot.keyboard().press("Alt+G");
        map(bot);
        bot.keyboard().press("Alt+G");
        preview(bot);
        wizard.press("Voltooien");
        wizard.untilClosed();
        author.untilPage(Author.MEASURES_PAGE).untilUnsaved(PLAN, true);
    }

    /** Names of the author's own are proposed, but for one, which is chosen; then all units fit. */
    private static void map(Bot bot) {
        List<String> fields = List.of("Nummer", "Titel", "Trekker", "– overslaan –", "Startjaar",
                "Reductie per jaar 2030", "Investering");
        for (int i = 0; i < fields.size(); i++) {
            Expect.equal("The field proposed for column " + i, bot.combo(By.id("import.column." + i)).text(), fields.get(i));
        }
        ComboTarget stage = bot.combo(By.id("import.column.3"));
        look(bot, "import-columns");
        stage.choose("Fase");
    }

    /** One row cannot be read and says why; without the cell it can be. */
    private static void preview(Bot bot) {
        TableTarget rows = bot.table(By.id("import.rows"));
        untilBecomes(bot, rows, "toegevoegd", "toegevoegd", "geweigerd");
        rows.select(rows.row(2, "Walstroom"));
        Expect.that("why the row is refused",
                bot.find(By.id("import.detail")).text().startsWith("Investering: \"n.n.b.\" is geen getal"));
        rows.select(rows.row(2, PROJECT));
        Expect.that("that a word is taken for another",
                bot.find(By.id("import.detail")).text().contains("Fase: \"bouw\" is gelezen als \"in aanbouw\""));
        look(bot, "import-preview");
        bot.find(By.id("import.partly")).click();
        untilBecomes(bot, rows, "toegevoegd", "toegevoegd", "toegevoegd");
    }

    private static void untilBecomes(Bot bot, TableTarget rows, String... outcomes) {
        bot.ui().until("rows that become " + List.of(outcomes), () -> rows.column(1).equals(List.of(outcomes)));
    }

    /** All of an import is one edit. */
    private static void undoAndRedo(Author author) {
        Bot bot = author.bot();
        TableTarget table = bot.table(By.id("measures.table"));
        Expect.equal("Measures", table.rows(), 3);
        look(bot, "imported");
        bot.keyboard().press("Ctrl+Z");
        bot.ui().until("no measures", () -> table.rows() == 0);
        Expect.that("the plan is as it was saved", !author.isUnsaved(PLAN));
        bot.keyboard().press("Ctrl+Y");
        bot.ui().until("the measures again", () -> table.rows() == 3);
    }

    private static void pasteText(Author author) {
        Bot bot = author.bot();
        follow(author, "Managementsamenvatting – 0 van 1", "Tekst van het hoofdstuk");
        bot.ui().run(() -> {
            Clipboard clipboard = new Clipboard(bot.ui().display());
            clipboard.setContents(new Object[] {"Zonder opmaak", WORD},
                    new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
            clipboard.dispose();
        });
        bot.keyboard().press("Ctrl+V");
        bot.find(By.id("chapters/narrative").and(By.containing("**2030** stoten")).and(By.containing("## " + HEADING))
                .and(By.containing("- een zwaardere aansluiting")).and(By.containing("| Jaar | Doel")));
        look(bot, "pasted");
    }

    private static void export(Bot bot) {
        bot.keyboard().press("Ctrl+E");
        Window dialog = bot.window(ExportsAReport.ASKED).untilActive();
        Expect.equal("The file proposed", Path.of(bot.find(By.id("export.file")).text()),
                ExportsAReport.report(Author.plans(), PLAN));
        look(bot, "first-export");
        dialog.press("Exporteren");
        dialog.untilClosed();
        Window made = bot.window(ExportsAReport.MADE).untilActive();
        look(bot, "first-report");
        made.press("Sluiten");
        made.untilClosed();
    }

    /** Takes a picture of a step, on which nothing is cut off. */
    private static void look(Bot bot, String name) {
        bot.shots().take(name);
        Expect.nothingCut(bot, "in " + name);
    }
}
