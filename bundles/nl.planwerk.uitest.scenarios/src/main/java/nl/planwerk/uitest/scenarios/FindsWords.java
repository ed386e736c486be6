// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import nl.planwerk.uitest.By;
import nl.planwerk.uitest.TableTarget;
import nl.planwerk.uitest.Window;

/** The author finds words anywhere in the plan, replaces them all and takes it back, and goes to a page and a record by name. */
final class FindsWords {

    private FindsWords() {
    }

    /**
     * With the plan in front.
     *
     * @param word a word that one field of the plan holds
     */
    static void in(Author author, String word) {
        author.bot().keyboard().press("Ctrl+F");
        author.field("find.what").replace(word);
        TableTarget hits = author.bot().table(By.id("find.hits"));
        untilHits(author, hits, 1);
        author.field("find.with").replace("iets anders");
        author.bot().shots().take("found");
        author.field("find.replaceAll").click();
        untilHits(author, hits, 0);
        author.bot().keyboard().press("Ctrl+Z");
        untilHits(author, hits, 1);
    }

    private static void untilHits(Author author, TableTarget hits, int number) {
        author.bot().ui().until(number + " hits", () -> hits.rows() == number);
    }

    /** Types a part of a name in the dialog that goes anywhere. */
    static void goTo(Author author, String typed, String page) {
        author.bot().keyboard().press("Ctrl+3");
        author.bot().window("Ga naar").untilActive();
        author.field("quick.what").type(typed);
        author.bot().ui().until("something to go to", () -> author.bot().table(By.id("quick.list")).rows() > 0);
        author.bot().shots().take("go-to");
        author.bot().keyboard().press("Enter");
        author.untilPage(page);
    }

    /** Lists where the record in front is used, goes to the last of those places with Enter, and back. */
    static void uses(Author author, int number, String field, String back) {
        author.bot().keyboard().press("Shift+F3");
        TableTarget hits = author.bot().table(By.id("find.hits"));
        untilHits(author, hits, number);
        hits.select(number - 1);
        author.bot().shots().take("uses");
        author.bot().keyboard().press("Enter");
        author.field(field);
        author.bot().keyboard().press("Alt+Left");
        author.untilPage(back);
        author.bot().keyboard().press("Alt+Right");
        author.field(field);
        author.bot().keyboard().press("F3");
        author.untilPage(back);
    }

    /**
     * Comments on a field by the keys, answers it in the list of all, settles it with its answer, and goes from there to the
     * field.
     */
    static void comments(Author author, String field, String page) {
        author.field(field).click().press("Ctrl+Alt+M");
        Window dialog = author.bot().window("Opmerking").untilActive();
        author.field("comment/text").replace("Klopt dit getal?");
        author.field("comment/author").replace("Netbeheerder");
        author.bot().shots().take("comment");
        dialog.press("Toevoegen");
        dialog.untilClosed();
        author.page(Author.PLAN_PAGE);
        author.bot().menus().choose("Beeld", "Opmerkingen");
        TableTarget list = author.bot().table(By.id("comments.list"));
        author.bot().ui().until("two comments", () -> list.rows() == 2);
        list.select(list.row(0, "Klopt dit getal?"));
        author.field("comments.reply").click();
        Window answer = author.bot().window("Opmerking").untilActive();
        author.field("comment/text").replace("Ja, zie de bron.");
        answer.press("Toevoegen");
        answer.untilClosed();
        list.row(0, "    ↳ Ja, zie de bron.");
        author.bot().find(By.text("Open opmerkingen: 2"));
        list.select(list.row(0, "Klopt dit getal?"));
        author.bot().shots().take("comments");
        author.bot().keyboard().press("Enter");
        author.untilPage(page).field(field);
        author.field("comments.resolve").click();
        author.bot().ui().until("one comment", () -> list.rows() == 1);
    }
}
