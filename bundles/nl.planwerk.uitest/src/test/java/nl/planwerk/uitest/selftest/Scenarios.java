// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.UiFailure;
import nl.planwerk.uitest.Window;

/** What the driver must be able to do, done with the sample window. */
public final class Scenarios {
    private Scenarios() {
    }

    private static void untilLog(Bot bot, String text) {
        bot.find(By.id("log")).untilText(text);
    }

    /** Typing. */
    public static final class Types implements Scenario {
        @Override
        public void run(Bot bot) {
            String hard = "Één plan: 100% CO₂ — \"ruim\" <genoeg>? {a|b} @#$^&*()_+~`";
            bot.find(By.label("Titel")).type(hard).untilText(hard);
            bot.find(By.label("Titel")).replace("Kort").untilText("Kort").press("Enter");
            untilLog(bot, "enter");
            bot.find(By.id("area")).type("regel één\nregel twee").untilText("regel één\nregel twee").press("Ctrl+S");
            untilLog(bot, "Ctrl+S");
        }
    }

    /** Clicking. */
    public static final class Clicks implements Scenario {
        @Override
        public void run(Bot bot) {
            bot.find(By.toolTip("Gereedschap")).click();
            untilLog(bot, "tool");
            bot.find(By.id("button33")).click();
            untilLog(bot, "knop 33");
            bot.find(By.id("dialog")).click();
            Window question = bot.window("Vraag").untilActive();
            assertThat(question.labels()).containsExactly("Doorgaan?");
            assertThat(question.buttons()).containsExactly("Ja");
            question.press("Ja");
            question.untilClosed();
            untilLog(bot, "ja");
        }
    }

    /** Menus. */
    public static final class ChoosesFromMenus implements Scenario {
        @Override
        public void run(Bot bot) {
            bot.menus().choose("Bestand", "Openen...");
            untilLog(bot, "menu Openen...");
            bot.menus().choose("Bestand", "Exporteren", "Tekst");
            untilLog(bot, "menu Tekst");
            bot.menus().choose("Bewerken", "Later gekomen");
            untilLog(bot, "menu Later gekomen");
            assertThat(bot.menus().isEnabled("Bestand", "Opslaan")).isFalse();
            assertThat(bot.menus().isEnabled("Bestand", "Openen...")).isTrue();
            bot.keyboard().press("Ctrl+O");
            untilLog(bot, "menu Openen...");
            assertThatThrownBy(() -> bot.menus().choose("Bestand", "Opslaan")).isInstanceOf(UiFailure.class)
                    .hasMessageContaining("cannot be chosen");
        }
    }

    /** Tables and lists of choices. */
    public static final class UsesTables implements Scenario {
        @Override
        public void run(Bot bot) {
            var table = bot.table(By.id("table"));
            assertThat(table.headings()).containsExactly("Naam", "Aantal");
            int row = table.row(0, "rij 40");
            assertThat(table.select(row).selection()).containsExactly(40);
            assertThat(table.cell(row, 1)).isEqualTo("400");
            table.doubleClick(2, 1);
            untilLog(bot, "double 2");
            var menu = table.contextMenu(3, 0);
            assertThat(menu.contextItems()).containsExactly("Verwijderen", "Kopiëren");
            menu.chooseFromContext("Kopiëren");
            untilLog(bot, "menu Kopiëren");
            assertThat(bot.combo(By.id("combo")).choose("drie").choose("een").choose("vier").text()).isEqualTo("vier");
        }
    }

    /** Trees and tabs. */
    public static final class UsesTreesAndTabs implements Scenario {
        @Override
        public void run(Bot bot) {
            var tree = bot.tree(By.id("tree"));
            assertThat(tree.select("Plan", "Hoofdstuk", "Paragraaf").selection()).isEqualTo("Paragraaf");
            assertThat(tree.items("Plan")).containsExactly("Hoofdstuk");
            var tabs = bot.tabsWith("Twee");
            assertThat(tabs.names()).containsExactly("Een", "Twee", "Drie");
            assertThat(tabs.select("Twee").selected()).isEqualTo("Twee");
            assertThat(tabs.isUnsaved("Twee")).isTrue();
            tabs.close("Twee");
            bot.ui().until("the tab to go", () -> true);
            assertThat(tabs.names()).containsExactly("Een", "Drie");
        }
    }

    /** What is not there. */
    public static final class MissesWidgets implements Scenario {
        @Override
        public void run(Bot bot) {
            Duration soon = Duration.ofMillis(200);
            assertThatThrownBy(() -> bot.find(By.id("hidden"), soon)).hasMessage("There is no id hidden on the screen (but 1 hidden)");
            assertThatThrownBy(() -> bot.find(By.id("nothing"), soon)).hasMessage("There is no id nothing on the screen");
            assertThat(bot.shows(By.id("text"))).isTrue();
        }
    }

    /** A failure, of which the evidence is looked at. */
    public static final class Fails implements Scenario {
        @Override
        public void run(Bot bot) {
            bot.find(By.id("text")).type("vóór de fout");
            throw new UiFailure("on purpose", null);
        }
    }

    /** The end of the program. */
    public static final class Closes implements Scenario {
        @Override
        public void run(Bot bot) {
            bot.shots().take("sample");
            bot.window("Sample").close();
            bot.untilClosed();
        }
    }

    /** Goes on with a program that has ended. */
    public static final class ClosesTooEarly implements Scenario {
        @Override
        public void run(Bot bot) {
            bot.window("Sample").close();
            bot.window("Opslaan?");
        }
    }
}
