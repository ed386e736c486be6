// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.util.List;

import org.eclipse.swt.widgets.Table;

import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.TableTarget;
import nl.planwerk.uitest.Target;
import nl.planwerk.uitest.WidgetNames;

/**
 * What an author does with the dashboard of a plan.
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
        Expect.nothingCut(bot(), "on the dashboard");
        return this;
    }

    /** A click on a bar goes to its record, and so does Enter on one that the arrow keys found. */
    FigureSteps barsLeadToRecords() {
        Target chart = bot().find(By.id(SITES));
        String alternative = bot().ui().get(() -> WidgetNames.label(chart.widget()));
        // The middle of this chart is empty: its bars are short.
        chart.press("Right");
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
}
