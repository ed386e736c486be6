// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.time.Duration;
import java.util.List;

import org.eclipse.swt.widgets.MenuItem;

import nl.planwerk.uitest.By;
import nl.planwerk.uitest.TableTarget;

/**
 * The author mistypes a word in the text of a chapter, and takes what is suggested; another one is added to the plan's words.
 * The same in a heading of one line, and in a cell of a table. A passage is given a language of its own.
 */
final class MendsSpelling {
    private static final String FIELD = "chapters/narrative";
    private static final String HEADING = "chapters/title";
    private static final By LANGUAGE = By.toolTip("Taal van deze passage");
    private static final String TO_PLAN = "Toevoegen aan de woorden van dit plan";
    /** Until the dictionary is read on a busy machine. */
    private static final Duration READING = Duration.ofSeconds(60);

    private MendsSpelling() {
    }

    static void in(Author author) {
        author.field(FIELD).press("Ctrl+Home").type("Een maatrgel voor xqwzgas. ");
        open(author, "maatregel");
        List<String> items = author.bot().menus().contextItems();
        Expect.that("what can be done about a word, not " + items, items.indexOf("maatregel") == 0 && items.contains(TO_PLAN)
                && items.contains("Toevoegen aan mijn woorden"));
        author.bot().shots().take("misspelled");
        author.bot().menus().chooseFromContext("maatregel");
        author.bot().ui().until("the word mended", () -> author.field(FIELD).text().startsWith("Een maatregel voor xqwzgas. "));
        open(author, TO_PLAN);
        author.bot().menus().chooseFromContext(TO_PLAN);
        author.bot().ui().settle();
        heading(author);
        language(author);
    }

    /** A line is marked as German, and its mark taken away. */
    private static void language(Author author) {
        author.field(FIELD).press("Ctrl+Home");
        author.bot().find(LANGUAGE).click();
        author.bot().keyboard().press("Down", "Down", "Down", "Enter");
        author.bot().ui().until("the third language, German", () -> author.field(FIELD).text().startsWith("<span lang=\"de\">"));
        author.bot().find(LANGUAGE).click();
        author.bot().keyboard().press("Up", "Enter");
        author.bot().ui().until("the line without a language", () -> author.field(FIELD).text().startsWith("Een maatregel"));
    }

    /** Words of a line are mended as those of a text; Enter and Tab do what they do in any line. */
    private static void heading(Author author) {
        author.field(HEADING).click().type("Over wartme");
        open(author, "warmte");
        author.bot().menus().chooseFromContext("warmte");
        author.bot().ui().until("the heading mended", () -> author.field(HEADING).text().equals("Over warmte"));
        author.bot().shots().take("heading-mended");
        author.bot().keyboard().press("Enter", "Tab", "Shift+Tab");
        author.bot().keyboard().type("Bij elkaar");
        author.bot().ui().until("all of the heading replaced", () -> author.field(HEADING).text().equals("Bij elkaar"));
        author.bot().keyboard().press("Ctrl+A", "Delete", "Tab");
        author.untilField(HEADING, "");
    }

    /** Words are mended in a cell as they are in the form. */
    static void inCell(Author author, String title) {
        TableTarget table = author.bot().table(By.id("measures.table"));
        table.doubleClick(table.row(1, title), 1);
        author.untilKeys("the cell of the title", "measures.cell/title"::equals);
        author.bot().keyboard().type("Stoom en wartme");
        open(author, "warmte");
        author.bot().shots().take("misspelled-cell");
        author.bot().menus().chooseFromContext("warmte");
        author.bot().ui().settle();
        author.bot().keyboard().press("Enter");
        author.untilField("measures/title", "Stoom en warmte");
        author.fill("measures/title", title);
    }

    /** Goes to the next wrong word, once words are marked. */
    private static void open(Author author, String item) {
        By wanted = By.type(MenuItem.class).and(By.text(item));
        long end = System.nanoTime() + READING.toNanos();
        while (!author.bot().shows(wanted) && System.nanoTime() < end) {
            author.bot().keyboard().press("Ctrl+.");
            author.bot().ui().settle();
        }
        author.bot().find(wanted);
    }
}
