// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.ComboTarget;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.TableTarget;
import nl.planwerk.uitest.Target;
import nl.planwerk.uitest.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The author edits fields of every simple kind, takes it all back, does it again, and saves; then types what is no number. */
public final class EditsAPlan implements Scenario {
    static final String PLAN = "chemelot";
    /** The picture beside the plans that is put into a text. */
    static final String PICTURE = "kaart.png";

    private static final String RECYCLING = "Chemische recycling van kunststof (SPEAR)";

    @Override
    public void run(Bot bot) {
        Author author = new Author(bot).untilOpen(PLAN).page(Author.PLAN_PAGE);
        editPlan(author);
        editMeasures(author);
        editText(author);
        FindsWords.in(author, "buren");
        FindsWords.goTo(author, "managem", "Managementsamenvatting");
        FindsWords.goTo(author, "lachgasreductie bij", Author.MEASURES_PAGE);
        MendsSpelling.inCell(author, "Lachgasreductie bij de productie van caprolactam");
        FindsWords.uses(author, 2, "chemelot:n2oSources/measure", Author.MEASURES_PAGE);
        FindsWords.comments(author, "measures/lead", Author.MEASURES_PAGE);
        MendsProblems.in(author);
        FindsWords.goTo(author, "OCI Nitrogen Geleen", "Emissies");
        pickPlace(author);
        bot.shots().take("edited");
        int edits = author.undoAll(PLAN);
        Expect.that("at least ten edits, undone with " + edits, edits >= 10);
        for (int i = 0; i < edits; i++) {
            bot.keyboard().press("Ctrl+Y");
        }
        author.untilUnsaved(PLAN, true).save(PLAN);
        new FigureSteps(author).dashboard().barsLeadToRecords();
        typeNoNumber(author);
    }

    private static void editPlan(Author author) {
        author.fill("plan/title", "Eén plan, één cluster").untilUnsaved(PLAN, true);
        author.bot().combo(By.id("plan/status")).choose("in consultatie");
        author.fill("plan/date", "30-09-2026").fill("plan/discountRate", "2,25");
        author.untilField("plan/discountRate", "2,25");
    }

    private static void editMeasures(Author author) {
        author.page(Author.MEASURES_PAGE).tab("Maatregelen");
        TableTarget table = author.bot().table(By.id("measures.table"));
        table.select(table.row(1, "Lachgasreductie bij de productie van caprolactam"));
        author.bot().combo(By.id("measures/umbrella")).choose("ja");
        author.fill("measures/lifetime", "12,5").fill("measures/reduction.2021", "612,5");
        int before = table.rows();
        author.field("measures.new").click();
        author.bot().ui().until("a new record", () -> table.rows() == before + 1);
        author.untilKeys("a field of the new record", id -> id.startsWith("measures/"));
        author.fill("measures/title", "Restwarmte voor de buren");
        table.row(1, "Restwarmte voor de buren");
        table.select(table.row(1, RECYCLING));
        author.field("measures.delete").click();
        confirmIfAsked(author);
        author.bot().ui().until("the record to go", () -> table.rows() == before);
    }

    /** What others refer to is only deleted after a question. */
    private static void confirmIfAsked(Author author) {
        author.bot().ui().settle();
        if (author.bot().shows(By.type(Shell.class).and(By.text("Verwijderen")))) {
            author.bot().window("Verwijderen").untilActive().press("Verwijderen");
        }
    }

    private static void editText(Author author) {
        author.page("Managementsamenvatting");
        author.field("chapters/narrative").press("Ctrl+Home").type("Vetgedrukt begin. ");
        author.field("chapters/narrative").press("Ctrl+Home", "Ctrl+Shift+Right", "Ctrl+B");
        author.bot().ui().settle();
        MendsSpelling.in(author);
        insertPicture(author);
        author.tab(Author.COMMENTS_TAB).field("comments.new").click();
        author.fill("comments/text", "Wat kost dit?").fill("comments/author", "Netbeheerder");
        author.untilField("comments/about", "Managementsamenvatting").untilField("comments/field", "het geheel");
        new ComboTarget(author.field("comments/field")).choose("Tekst");
        author.untilField("comments/field", "Tekst").tab(Author.COMMENTS_TAB + " (1)");
    }

    private static void insertPicture(Author author) {
        author.bot().find(By.toolTip("Een afbeelding invoegen")).click();
        Window dialog = author.bot().window("Afbeelding").untilActive();
        author.field("picture/file").replace(Author.plans().resolve(PICTURE).toString());
        author.field("picture/alt").replace("Kaart van de site");
        author.field("picture/caption").replace("De site [2026]");
        author.bot().shots().take("picture");
        dialog.press("Invoegen");
        dialog.untilClosed();
    }

    /** Coordinates by the keys: the middle of the map at first, then four steps to the west. */
    private static void pickPlace(Author author) {
        author.field("sites/place.map").click();
        Window dialog = author.bot().window("Op de kaart kiezen: Plaats").untilActive();
        author.bot().keyboard().press("Right", "+", "+", "Left", "Left", "Left", "Left");
        author.bot().shots().take("map");
        Target field = author.field("place/latitude");
        String latitude = author.bot().ui().get(() -> field.as(Text.class).getText());
        dialog.press("Overnemen");
        dialog.untilClosed();
        author.untilField("sites/place.latitude", latitude);
        Expect.that("a latitude of the Netherlands: " + latitude, latitude.startsWith("52,"));
    }

    private static void typeNoNumber(Author author) {
        author.page(Author.PLAN_PAGE).fill("plan/subtitle", "Met een onleesbaar jaar").fill("plan/baseYear", "tweeduizend");
        author.bot().find(By.text("\"tweeduizend\" is geen jaartal. Schrijf het als 2030."));
        author.untilField("plan/baseYear", "tweeduizend");
        author.bot().keyboard().press("Ctrl+S");
        Window question = author.bot().window("Tekst die niet te lezen is").untilActive();
        author.bot().shots().take("not-a-number");
        question.press("Het veld tonen");
        question.untilClosed();
        Expect.that("the plan is not saved yet", author.isUnsaved(PLAN));
        author.bot().keyboard().press("Ctrl+S");
        author.bot().window("Tekst die niet te lezen is").untilActive().press("Toch opslaan");
        author.untilUnsaved(PLAN, false);
        author.untilField("plan/baseYear", "tweeduizend");
    }
}
