// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.overigeindustrie.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.clusters.overigeindustrie.AggregatedSites;
import nl.planwerk.clusters.overigeindustrie.Anonymity;
import nl.planwerk.clusters.overigeindustrie.EnergyHubs;
import nl.planwerk.clusters.overigeindustrie.OverigeIndustrie;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import nl.planwerk.workbench.OverviewBuilder;
import nl.planwerk.workbench.OverviewPage;
import nl.planwerk.workspace.EditPlace;
import org.osgi.service.component.annotations.Component;

/** Companies that are shown together: those taken together so that none is recognised, and those that share an energy hub. */
@Component(service = EditorPage.class)
public final class GroupsPage extends OverviewPage {

    public GroupsPage() {
        super(OverigeIndustrie.ID, "groups", OverigeIndustrie.ID + ":energyHubs",
                List.of(AggregatedSites.SECTION.id(), EnergyHubs.SECTION.id()),
                Messages.of(GroupsPage.class, "OSGI-INF/l10n/clusters-" + OverigeIndustrie.ID + "-ui"));
    }

    @Override
    protected void fill(OverviewBuilder overview) {
        overview.words(overview.text("groups.group")).words(overview.text("groups.kind")).words(overview.text("groups.province"))
                .numbers(overview.text("groups.companies"));
        List<String> recognised = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (Item group : overview.plan().items(AggregatedSites.SECTION.id())) {
            row(overview, AggregatedSites.SECTION, group, "groups.together", AggregatedSites.PROVINCE, AggregatedSites.COMPANIES);
            (Anonymity.isKept(group) ? hidden : recognised).add(title(group));
        }
        List<Item> hubs = overview.plan().items(EnergyHubs.SECTION.id());
        hubs.forEach(hub -> row(overview, EnergyHubs.SECTION, hub, "groups.hub", EnergyHubs.PROVINCE, EnergyHubs.COMPANIES));
        overview.onNames(State.WRONG, "groups.recognised", recognised);
        overview.onNames(State.UNKNOWN, "groups.unknown", hubs.stream()
                .filter(hub -> hub.get(EnergyHubs.COMPANIES).isEmpty()).map(GroupsPage::title).toList());
        overview.onNames(State.FINE, "groups.hidden", hidden);
    }

    private static void row(OverviewBuilder overview, SectionType section, Item item, String kind, Field<String> province,
            Field<Quantity> companies) {
        Figures figures = new Figures(overview.plan().vocabulary());
        overview.row(Optional.of(new EditPlace(section.id(), item.id(), companies.id())), Overview.Cell.of(title(item)),
                Overview.Cell.of(overview.text(kind)), Overview.Cell.of(item.get(province).map(code -> overview.plan().vocabulary()
                        .codeLabel(CodeLists.PROVINCE, code, overview.formats().locale())).orElseGet(overview.formats()::unknown)),
                overview.cell(figures.of(item, companies, "companies"), 0));
    }

    private static String title(Item item) {
        return item.get(AggregatedSites.TITLE).orElse(item.id());
    }
}
