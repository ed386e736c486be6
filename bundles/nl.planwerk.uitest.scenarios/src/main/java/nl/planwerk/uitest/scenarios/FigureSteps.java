// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.util.List;

import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.CutTexts;
import nl.planwerk.uitest.TableTarget;
import nl.planwerk.uitest.Target;
import nl.planwerk.uitest.TreeTarget;
import nl.planwerk.uitest.WidgetNames;
import nl.planwerk.uitest.Window;

/**
 * What an author does with the dashboard of a plan, and with what the checks say of a field.
 *
 * @param author with the plan in front
 */
record FigureSteps(Author author) {
    static final String DASHBOARD = "Dashboard";
    private static final String SITES = "dashboard.emissions.sites";
    private static final String SITES_PAGE = "Emissies";
    private static final int EDGE = 4;
    private static final int STEP = 7;

    private Bot bot() {
        return author.bot();
    }

    /** Opens the dashboard and waits for its figures; nothing on it is cut. */
    FigureSteps dashboard() {
        author.page(DASHBOARD);
        TableTarget totals = new TableTarget(bot().find(By.type(Table.class).and(By.id("dashboard.totals"))));
        bot().ui().until("figures on the dashboard", () -> ((Table) totals.target().widget()).getItemCount() > 0);
        bot().ui().settle();
        Expect.that("the expected value beside the sum", totals.headings().containsAll(List.of("Alle maatregelen", "Verwachtingswaarde")));
        Expect.equal("Texts cut on the dashboard", bot().ui().get(() -> CutTexts.on(bot().ui().display())), List.of());
        return this;
    }

    /** A click on a bar goes to its record, and so does Enter on one that the arrow keys found. */
    FigureSteps barsLeadToRecords() {
        Target chart = bot().find(By.id(SITES));
        String alternative = bot().ui().get(() -> WidgetNames.label(chart.widget()));
        bot().ui().run(() -> chart.as(Canvas.class).setFocus());
        bot().keyboard().press("Right");
        Expect.that("a screen reader hears the bar", !alternative.equals(bot().ui().get(() ->
                WidgetNames.label(chart.widget()))));
        bot().shots().take("dashboard-bar");
        bot().keyboard().press("Enter");
        author.untilPage(SITES_PAGE);
        dashboard();
        Target again = bot().find(By.id(SITES));
        for (int y = EDGE; y < 100 && bot().shows(By.id("editor.page").and(By.text(DASHBOARD))); y += STEP) {
            again.click(STEP * EDGE, y);
        }
        author.untilPage(SITES_PAGE);
        return this;
    }

    /** A double click on a warning goes to its chapter; it may stay with a reason, which is an edit of the plan. */
    FigureSteps acceptsAWarning() {
        TreeTarget problems = bot().tree(By.id("problems"));
        bot().ui().until("warnings", () -> ((Tree) problems.target().widget()).getItemCount() > 0);
        String chapter = problems.items().get(0);
        String warning = problems.items(chapter).get(0);
        problems.doubleClick(chapter, warning);
        author.untilPage(chapter.replaceFirst(" \\(\\d+\\)$", ""));
        problems.select(chapter, warning);
        String before = bot().find(By.id("problems.summary")).text();
        bot().find(By.id("problems.accept")).click();
        Window reason = bot().window("De waarschuwing accepteren").untilActive();
        bot().keyboard().type("Het getal komt uit het vorige plan");
        reason.press("OK");
        reason.untilClosed();
        bot().find(By.id("problems.summary").and(By.matching("one warning less",
                widget -> !WidgetNames.text(widget).equals(before))));
        return this;
    }

    /** What the checks find wrong with a field is mended from that field. */
    FigureSteps mends(String field, String wrong, String mark) {
        author.fill(field, wrong);
        bot().find(By.id(mark));
        author.field(field).press("Ctrl+1");
        Window window = bot().window("Herstellen").untilActive();
        bot().shots().take("mend");
        window.press(window.buttons().get(0));
        window.untilClosed();
        bot().untilGone(By.id(mark));
        return this;
    }
}
