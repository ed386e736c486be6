// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordnederland.ui.internal;

import java.util.List;
import java.util.Optional;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.clusters.noordnederland.BioFeedstocks;
import nl.planwerk.clusters.noordnederland.HydrogenValley;
import nl.planwerk.clusters.noordnederland.NoordNederland;
import nl.planwerk.clusters.noordnederland.ValleyProjects;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import nl.planwerk.workbench.OverviewBuilder;
import nl.planwerk.workbench.OverviewPage;
import nl.planwerk.workspace.EditPlace;
import org.osgi.service.component.annotations.Component;

/** The hydrogen valley by link of the chain, and which bio feedstock shows that it is sustainable. */
@Component(service = EditorPage.class)
public final class HydrogenValleyPage extends OverviewPage {

    public HydrogenValleyPage() {
        super(NoordNederland.ID, "hydrogenValley", NoordNederland.ID + ":hydrogenAndBio",
                List.of(ValleyProjects.SECTION.id(), BioFeedstocks.SECTION.id()),
                Messages.of(HydrogenValleyPage.class, "OSGI-INF/l10n/clusters-" + NoordNederland.ID + "-ui"));
    }

    @Override
    protected void fill(OverviewBuilder overview) {
        overview.words(overview.text("valley.link")).words(overview.text("valley.projects"))
                .numbers(overview.text("valley.power"), "MW").numbers(overview.text("valley.hydrogen"), "kt/yr");
        List<Item> projects = overview.plan().items(ValleyProjects.SECTION.id());
        for (String link : links(overview)) {
            List<Item> of = projects.stream().filter(p -> p.get(ValleyProjects.LINK).filter(link::equals).isPresent()).toList();
            HydrogenValley sum = HydrogenValley.of(overview.plan(), link);
            overview.row(of.stream().findFirst().map(p -> new EditPlace(ValleyProjects.SECTION.id(), p.id(), ValleyProjects.HYDROGEN.id())),
                    Overview.Cell.of(overview.plan().vocabulary().codeLabel(NoordNederland.CHAIN_LINK, link, overview.formats().locale())),
                    Overview.Cell.of(Integer.toString(of.size())), overview.cell(sum.power(), 0), overview.cell(sum.hydrogen(), 0));
        }
        Figures figures = new Figures(overview.plan().vocabulary());
        List<String> unknown = projects.stream().filter(p -> figures.of(p, ValleyProjects.HYDROGEN, "kt/yr")
                .or(() -> figures.of(p, ValleyProjects.CAPACITY, "MW")).isEmpty()).map(HydrogenValleyPage::title).toList();
        overview.onNames(State.UNKNOWN, "valley.unknown", unknown);
        if (unknown.isEmpty()) {
            overview.remark(State.FINE, "valley.known");
        }
        overview.onNames(State.UNKNOWN, "valley.uncertified", overview.plan().items(BioFeedstocks.SECTION.id()).stream()
                .filter(bio -> bio.get(BioFeedstocks.CERTIFICATION).isEmpty()).map(HydrogenValleyPage::title).toList());
    }

    private static List<String> links(OverviewBuilder overview) {
        return overview.plan().vocabulary().codeList(NoordNederland.CHAIN_LINK).map(CodeList::codes).orElse(List.of()).stream()
                .map(CodeList.Code::id).toList();
    }

    private static String title(Item item) {
        return Optional.of(item).flatMap(i -> i.get(ValleyProjects.TITLE)).orElse(item.id());
    }
}
