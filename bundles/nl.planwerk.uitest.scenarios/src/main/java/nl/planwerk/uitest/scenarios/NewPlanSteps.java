// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.time.Duration;
import java.util.List;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.TreeTarget;
import nl.planwerk.uitest.Window;

/**
 * New plans by the wizard, with the keyboard: from a template, whose list of what is still empty is followed for one step;
 * from another plan, after one that is damaged; and from a sample.
 *
 * @param author who makes them
 */
record NewPlanSteps(Author author) {
    static final String FROM_TEMPLATE = "Zeeland 2027";
    static final String FROM_PLAN = "Vervolg";
    static final String FROM_SAMPLE = "Oefenplan";
    /** Who publishes the first one. */
    static final String ORGANISATION = "Clusterbureau";

    private static final Duration READING = Duration.ofSeconds(60);

    NewPlanSteps fromTemplate() {
        Window wizard = open();
        bot().keyboard().press("Tab", "End");
        untilAbout("Locaties in het buitenland");
        bot().shots().take("new-template");
        bot().keyboard().press("Alt+G");
        name(FROM_TEMPLATE);
        bot().keyboard().press("Tab");
        bot().keyboard().type(ORGANISATION);
        finish(wizard, FROM_TEMPLATE);
        fillFirstStep();
        return this;
    }

    /** The list is there, leads to a field, and is shorter once that is filled in. */
    private void fillFirstStep() {
        TreeTarget steps = bot().tree(By.id("steps"));
        steps.select("Plangegevens – 4 van 6");
        bot().shots().take("steps");
        bot().keyboard().press("Down", "Enter");
        author.untilPage(Author.PLAN_PAGE).untilField("plan/baseYear", "");
        bot().keyboard().type("1990");
        bot().keyboard().press("Tab");
        Expect.equal("The steps left", steps.items("Plangegevens – 5 van 6"), List.of("Zichtjaren"));
        bot().find(By.id("steps.summary").and(By.containing("28 van ")));
        author.save(FROM_TEMPLATE);
    }

    /** The wizard stays open with the reason when a plan cannot be read. */
    NewPlanSteps fromPlan(String damaged, String whole) {
        Window wizard = open();
        bot().keyboard().press("Alt+A");
        author.field("new.other").replace(Author.file(damaged).toString());
        untilAbout(damaged + ".plan.json, regel 1");
        bot().find(By.containing("Hiermee kan geen plan beginnen"));
        bot().shots().take("new-damaged");
        author.field("new.other").replace(Author.file(whole).toString());
        untilAbout("Uit ‘");
        untilAbout("Maatregelen (");
        bot().shots().take("new-plan");
        bot().keyboard().press("Alt+G");
        name(FROM_PLAN);
        finish(wizard, FROM_PLAN);
        return this;
    }

    NewPlanSteps fromSample() {
        Window wizard = open();
        bot().keyboard().press("Alt+B");
        untilAbout("Een kopie van het voorbeeldplan");
        bot().keyboard().press("Alt+G");
        name(FROM_SAMPLE);
        finish(wizard, FROM_SAMPLE);
        bot().tabsWith("Hoofdstukken").select("Hoofdstukken");
        return this;
    }

    private Bot bot() {
        return author.bot();
    }

    private Window open() {
        bot().keyboard().press("Ctrl+N");
        Window wizard = bot().window("Nieuw plan").untilActive();
        bot().find(By.id("new.clusters"));
        return wizard;
    }

    private void untilAbout(String words) {
        bot().find(By.id("new.about").and(By.containing(words)), READING);
        bot().ui().settle();
    }

    /** The title, which the proposed name of the file follows. */
    private void name(String title) {
        author.field("plan/title").replace(title);
        bot().find(By.id("new.file").and(By.containing(title + ".plan.json")));
    }

    private void finish(Window wizard, String title) {
        author.field("new.file").replace(Author.file(title).toString());
        bot().ui().settle();
        bot().shots().take("new-naming");
        bot().keyboard().press("Alt+T");
        wizard.untilClosed();
        author.untilOpen(title);
        Expect.that("the plan is saved", !author.isUnsaved(title));
    }
}
