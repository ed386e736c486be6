// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.TableTarget;
import nl.planwerk.uitest.WidgetNames;
import nl.planwerk.uitest.WidgetTree;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Widget;

/** Opens the pages that each cluster's own editor has beside the chapters, and takes a picture of each. */
public final class ShowsClusterPages implements Scenario {

    /** The titles of the made pages, by the cluster whose sample is the plan of that name. */
    static final Map<String, List<String>> PAGES = new TreeMap<>(Map.of(
            "chemelot", List.of("Koolstofbalans per jaar", "Lachgas per jaar", "Vergunninghouder en exploitant"),
            "noordnederland", List.of("Uitstoot en uitstoot per ton", "Industrie en energiesector",
                    "Waterstofvallei per schakel"),
            "noordzeekanaalgebied", List.of("Metaal in, staal uit", "Toerekening van procesgas",
                    "Leefomgeving per thema"),
            "overigeindustrie", List.of("Uitstoot per sector en provincie", "Samengenomen bedrijven en energiehubs"),
            "rijnmondmoerdijk", List.of("De CO₂-keten per jaar", "Reducties binnen en buiten het cluster",
                    "Invoer en brandstoffen per jaar"),
            "zeeland", List.of("Nederland en België per jaar", "Nederland en België per getal",
                    "Leidingen over de grens")));

    @Override
    public void run(Bot bot) {
        Author author = new Author(bot);
        for (Map.Entry<String, List<String>> cluster : PAGES.entrySet()) {
            author.plan(cluster.getKey());
            for (String page : cluster.getValue()) {
                author.page(page);
                show(bot, page);
                bot.shots().take("page-" + cluster.getKey() + "-" + cluster.getValue().indexOf(page));
            }
            new FigureSteps(author).dashboard();
            bot.shots().take("dashboard-" + cluster.getKey());
            Expect.that("no edit by looking at " + cluster.getKey(), !author.isUnsaved(cluster.getKey()));
        }
    }

    private static void show(Bot bot, String page) {
        By overview = By.type(Table.class).and(By.label(page)).and(By.matching("the overview",
                widget -> WidgetNames.id(widget).endsWith(".overview")));
        TableTarget table = new TableTarget(bot.find(overview));
        bot.ui().until("figures on the page " + page, () -> ((Table) table.target().widget()).getItemCount() > 0);
        bot.ui().settle();
        Expect.that("columns on " + page, table.headings().size() > 1);
        bot.find(By.matching("what is to be said about the figures", ShowsClusterPages::isRemark));
        Expect.nothingCut(bot, "on " + page);
        Expect.that("sections under the figures of " + page, bot.ui().get(() -> WidgetTree.visible(bot.ui().display())
                .anyMatch(widget -> WidgetNames.id(widget).endsWith(".sections"))));
    }

    private static boolean isRemark(Widget widget) {
        return WidgetNames.id(widget).startsWith("overview.remark.");
    }
}
