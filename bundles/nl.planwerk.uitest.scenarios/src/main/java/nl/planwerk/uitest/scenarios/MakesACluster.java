// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.Window;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/**
 * An author describes a cluster in the wizard, while a plan of it is open; writes in its section; changes, switches off and
 * removes the plugin; and drops plugins on the window: one that is none, and one with code that brings a part, a command,
 * a key and a menu item, which all go with it.
 */
public final class MakesACluster implements Scenario {
    /** The first report loads what makes reports. */
    private static final Duration PAGES = Duration.ofSeconds(60);
    /** The plan of the cluster that is not there yet. */
    static final String PLAN = "grens";
    /** The id that the wizard makes of the cluster's name. */
    static final String CLUSTER = "grenspark-noord";

    private static final String NAME = "Grenspark Noord";
    private static final String CHAPTER = "Over de grens";
    private static final String QUAYS = CLUSTER + ":quays";

    @Override
    public void run(Bot bot) {
        Author author = new Author(bot).untilOpen(PLAN);
        Window main = bot.activeWindow();
        describe(bot, main);
        write(bot, author);
        PluginSteps plugins = new PluginSteps(bot);
        change(plugins, main, author);
        switchOffAndOn(plugins, main, author);
        plugins.dropNone(main);
        plugins.dropCode(main);
        remove(plugins, main, author);
        bot.menus().choose("Beeld", "Startpagina");
        bot.find(By.matching("the plugin that cannot be installed", w -> w instanceof Label label
                && label.getText().startsWith("kapot.jar") && label.getText().contains("beschadigd")));
        bot.shots().take("plugins-start");
    }

    private static void describe(Bot bot, Window main) {
        bot.menus().choose("Help", "Nieuw cluster…");
        Window wizard = bot.window("Nieuw cluster").untilActive();
        bot.find(By.id("wizard.faults"));
        bot.shots().take("wizard-empty");
        name(bot);
        colour(bot);
        bot.find(By.id("wizard.profile.subAreas")).replace("Oost, West");
        bot.untilGone(By.id("wizard.faults"));
        look(bot, "wizard-names");
        wizard.press("Volgende >");
        bot.find(By.id("wizard.chapter.add")).click();
        bot.keyboard().type(CHAPTER);
        look(bot, "wizard-chapters");
        wizard.press("Volgende >");
        sections(bot);
        wizard.press("Volgende >");
        bot.find(By.id("wizard.check.add")).click();
        bot.combo(By.id("wizard.check.field")).choose("Lengte");
        bot.combo(By.id("wizard.check.when")).choose("Soort");
        tickFirst(bot);
        bot.find(By.id("wizard.check.list").and(By.matching("with the check in words", list -> Arrays.asList(
                ((org.eclipse.swt.widgets.List) list).getItems()).contains("Kaden: Lengte moet ingevuld zijn bij Soort = open"))));
        bot.find(By.id("wizard.check.add")).click();
        bot.combo(By.id("wizard.check.rule")).choose("niet voor");
        bot.combo(By.id("wizard.check.field")).choose("Einde");
        bot.combo(By.id("wizard.check.other")).choose("Begin");
        bot.combo(By.id("wizard.check.severity")).choose("een fout");
        look(bot, "wizard-checks");
        wizard.press("Volgende >");
        finish(bot, "een.jar", "Een plugin installeren", "Installeren");
        Window offer = bot.window("Het cluster is er").untilActive();
        bot.shots().take("cluster-offer");
        offer.press("Nieuw plan…");
        Window beginning = bot.window("Nieuw plan").untilActive();
        org.eclipse.swt.widgets.List clusters = bot.find(By.id("new.clusters")).as(org.eclipse.swt.widgets.List.class);
        Expect.equal("The selected cluster", bot.ui().get(() -> List.of(clusters.getSelection())), List.of(NAME));
        beginning.press("Annuleren");
        main.untilActive();
    }

    /** A colour that nobody could read is told, and made darker. */
    private static void colour(Bot bot) {
        bot.find(By.id("wizard.cluster.accent")).replace("#ffd000");
        look(bot, "wizard-colour");
        Expect.that("why the colour does not do", bot.find(By.id("wizard.cluster.light")).text().startsWith("Te licht"));
        bot.find(By.id("wizard.cluster.darken")).click();
        bot.untilGone(By.id("wizard.cluster.light"));
        Expect.that("another colour", !bot.find(By.id("wizard.cluster.accent")).text().equals("#ffd000"));
        bot.find(By.id("wizard.cluster.accent")).replace("#7a3b00");
    }

    /** The id follows the name, also once the cursor was in it. */
    private static void name(Bot bot) {
        bot.find(By.id("wizard.cluster.name.nl")).replace("Zeeland");
        bot.find(By.id("wizard.faults").and(By.containing("er is al een cluster met id zeeland")));
        bot.find(By.id("wizard.cluster.name.nl")).replace("Grens");
        bot.find(By.id("wizard.cluster.id").and(By.text("grens"))).press("End");
        bot.find(By.id("wizard.cluster.name.nl")).replace(NAME).press("Tab");
        bot.find(By.id("wizard.cluster.name.en")).replace("Border park North");
        bot.find(By.id("wizard.cluster.id").and(By.text(CLUSTER)));
    }

    private static void sections(Bot bot) {
        bot.find(By.id("wizard.section.add")).click();
        bot.keyboard().type("Kaden");
        bot.find(By.id("wizard.section.title.en")).replace("Quays");
        choices(bot);
        field(bot, "Begin", "jaartal");
        field(bot, "Einde", "jaartal");
        field(bot, "Lengte", "getal");
        bot.combo(By.id("wizard.field.unit")).choose("km");
        bot.find(By.id(QUAYS + "/lengte"));
        look(bot, "wizard-form");
        bot.tabs(By.id("wizard.preview")).select("Rapport");
        bot.find(By.id("wizard.report").and(By.matching("with pages", w -> w.getData("planwerk.drawn") != null)), PAGES);
        look(bot, "wizard-report");
    }

    /** A field with choices, which are asked for in the words of the wizard. */
    private static void choices(Bot bot) {
        field(bot, "Soort", "één keuze");
        bot.find(By.id("wizard.faults").and(By.text("• Kaden › Soort: vul de keuzen in, één per regel")));
        bot.find(By.id("wizard.field.choices.nl")).click().type("open\ndicht");
        bot.untilGone(By.id("wizard.faults"));
        look(bot, "wizard-choices");
    }

    private static void tickFirst(Bot bot) {
        bot.table(By.id("wizard.check.is")).select(0);
        bot.keyboard().press("Space");
    }

    private static void field(Bot bot, String label, String kind) {
        bot.find(By.id("wizard.field.add")).click();
        bot.keyboard().type(label);
        bot.combo(By.id("wizard.field.kind")).choose(kind);
    }

    private static void finish(Bot bot, String file, String title, String button) {
        bot.find(By.id("wizard.finish.file")).replace(Author.plans().resolve(file).toString());
        look(bot, "wizard-finish");
        bot.find(By.text("Voltooien")).click();
        Window install = bot.window(title).untilActive();
        Expect.says(install, "Niemand heeft de plugin ondertekend");
        bot.shots().take("plugin-install");
        install.press(button);
        install.untilClosed();
    }

    private static void look(Bot bot, String shot) {
        bot.ui().settle();
        Expect.nothingCut(bot, "in " + shot);
        bot.shots().take(shot);
    }

    private static void write(Bot bot, Author author) {
        author.untilOpen(PLAN).page(CHAPTER).tab("Kaden");
        bot.find(By.id(QUAYS + ".new")).click();
        author.fill(QUAYS + "/name", "Westkade").fill(QUAYS + "/begin", "2031").fill(QUAYS + "/einde", "2030");
        bot.find(By.id("problems").and(By.matching("with the broken rule", MakesACluster::tellsOfTheQuay)));
        bot.shots().take("cluster-written");
        author.save(PLAN);
        Expect.that("the record is in the file", Author.read(PLAN).contains("Westkade"));
    }

    private static boolean tellsOfTheQuay(Widget problems) {
        return Arrays.stream(((Tree) problems).getItems()).flatMap(group -> Arrays.stream(group.getItems()))
                .anyMatch(item -> item.getText().contains("Westkade"));
    }

    private static void change(PluginSteps plugins, Window main, Author author) {
        Bot bot = plugins.bot();
        bot.menus().choose("Beeld", "Thema", "Donker");
        Window dialog = plugins.open();
        plugins.select(NAME, "werkt");
        look(bot, "plugins-dark");
        bot.find(By.id("plugins.change")).click();
        Window wizard = bot.window("Een cluster wijzigen").untilActive();
        bot.find(By.id("wizard.cluster.version").and(By.text("1.0.1")));
        look(bot, "wizard-names-dark");
        wizard.press("Volgende >");
        look(bot, "wizard-chapters-dark");
        wizard.press("Volgende >");
        bot.find(By.id("wizard.section.title.nl")).replace("Kaden en steigers");
        bot.find(By.id(QUAYS + "/lengte"));
        look(bot, "wizard-form-dark");
        wizard.press("Volgende >");
        look(bot, "wizard-checks-dark");
        wizard.press("Volgende >");
        finish(bot, "twee.jar", "Een plugin bijwerken", "Bijwerken");
        dialog.untilActive().press("Sluiten");
        main.untilActive();
        Expect.equal("The page after the update", bot.combo(By.id("editor.page")).text(), CHAPTER);
        author.untilOpen(PLAN).page(CHAPTER).tab("Kaden en steigers");
        author.untilField(QUAYS + "/name", "Westkade");
        bot.menus().choose("Beeld", "Thema", "Licht");
    }

    private static void switchOffAndOn(PluginSteps plugins, Window main, Author author) {
        Bot bot = plugins.bot();
        String before = Author.read(PLAN);
        Window dialog = plugins.open();
        plugins.select(NAME, "werkt");
        bot.find(By.id("plugins.off")).click();
        plugins.select(NAME, "uitgeschakeld");
        dialog.press("Sluiten");
        main.untilActive();
        author.untilOpen(PLAN);
        bot.find(By.id("editor.noPlugin"));
        bot.shots().take("cluster-off");
        Expect.that("no chapter without the cluster", !bot.table(By.id("outline")).column(0).contains(CHAPTER));
        dialog = plugins.open();
        plugins.select(NAME, "uitgeschakeld");
        bot.find(By.id("plugins.off")).click();
        plugins.select(NAME, "werkt");
        dialog.press("Sluiten");
        main.untilActive();
        author.untilOpen(PLAN).page(CHAPTER).tab("Kaden en steigers").untilField(QUAYS + "/name", "Westkade");
        bot.untilGone(By.id("editor.noPlugin"));
        Expect.equal("The file", Author.read(PLAN), before);
    }

    private static void remove(PluginSteps plugins, Window main, Author author) {
        Window dialog = plugins.open();
        plugins.select(NAME, "werkt");
        plugins.delete(dialog, main);
        author.untilOpen(PLAN);
        Expect.that("the plan keeps its data", Author.read(PLAN).contains("Westkade"));
        Expect.that("the chapter is gone", !plugins.bot().table(By.id("outline")).column(0).contains(CHAPTER));
    }
}
