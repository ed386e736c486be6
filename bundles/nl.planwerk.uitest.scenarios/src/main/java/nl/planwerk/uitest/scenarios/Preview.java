// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.time.Duration;

import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.Place;
import nl.planwerk.uitest.Target;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/**
 * The preview of the report, as the author uses it.
 *
 * @param bot the author's hands and eyes
 */
record Preview(Bot bot) {
    private static final Duration MAKING = Duration.ofSeconds(90);
    private static final By PAGE = By.id("preview.page");
    /** Distance of the first line of a chapter from the upper edge, in points. */
    private static final int FIRST_LINE = 40;

    /** Opens it and waits for its pages. */
    Preview open() {
        bot.menus().choose("Beeld", "Voorbeeld van het rapport");
        bot.find(PAGE, MAKING);
        bot.ui().until("pages", MAKING, () -> count() > 1);
        return this;
    }

    /** The page that is seen, from 1. */
    int page() {
        return number(0);
    }

    private int count() {
        return number(1);
    }

    private int number(int which) {
        String[] words = bot.find(PAGE).text().split(" van ");
        return words.length == 2 ? Integer.parseInt(words[which].strip()) : 0;
    }

    Preview untilPageBehind(int page) {
        bot.ui().until("a page behind " + page, MAKING, () -> page() > page);
        return this;
    }

    Preview untilPage(int page) {
        bot.ui().until("page " + page, MAKING, () -> page() == page);
        return this;
    }

    /** Searches again and again, until it leads to that page: the text may still be on its way there. */
    Preview searchUntilPage(String text, int page) {
        Target field = bot.find(By.id("preview.search")).replace(text);
        long end = System.nanoTime() + MAKING.toNanos();
        while (page() != page && System.nanoTime() < end) {
            field.press("Enter");
            bot.ui().settle();
        }
        return untilPage(page);
    }

    Preview goTo(int page) {
        bot.find(PAGE).replace(Integer.toString(page)).press("Enter");
        return untilPage(page);
    }

    /** Clicks on the first line of the page at the upper edge. */
    Preview clickFirstLine() {
        Target strip = bot.find(By.id("preview.pages"));
        Canvas canvas = strip.as(Canvas.class);
        Rectangle line = bot.ui().get(() -> canvas.getDisplay().map(canvas, null,
                new Rectangle(canvas.getClientArea().width / 2 - 2, FIRST_LINE, 4, 4)));
        bot.mouse().click(new Place("the first line", canvas, line));
        return this;
    }
}
