// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.zeeland.ui.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.clusters.zeeland.CountryShares;
import nl.planwerk.clusters.zeeland.CountrySplit;
import nl.planwerk.clusters.zeeland.Zeeland;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import nl.planwerk.workbench.OverviewBuilder;
import nl.planwerk.workbench.OverviewPage;
import nl.planwerk.workspace.EditPlace;
import org.osgi.service.component.annotations.Component;

/** How each figure of the region divides over both countries. */
@Component(service = EditorPage.class)
public final class CountrySharesPage extends OverviewPage {

    public CountrySharesPage() {
        super(Zeeland.ID, "countryShares", Zeeland.ID + ":crossBorder",
                List.of(CountryShares.SECTION.id()),
                Messages.of(CountrySharesPage.class, "OSGI-INF/l10n/clusters-" + Zeeland.ID + "-ui"));
    }

    @Override
    protected void fill(OverviewBuilder overview) {
        overview.words(overview.text("countryShares.figure")).numbers(overview.label(Zeeland.ID + ":table.region"))
                .numbers(overview.text("countryShares.dutchShare"), "%")
                .numbers(overview.text("countryShares.foreignShare"), "%")
                .numbers(overview.text("countryShares.together"), "%")
                .numbers(overview.label(Zeeland.ID + ":table.dutch"))
                .numbers(overview.label(Zeeland.ID + ":table.foreign"));
        List<String> whole = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Item share : overview.plan().items(CountryShares.SECTION.id())) {
            CountrySplit split = CountrySplit.of(share);
            String title = share.get(CountryShares.TITLE).orElse(share.id());
            row(overview, share, title, split);
            (split.addsUp() ? whole : split.shares().complete().isPresent() ? wrong : unknown).add(title);
        }
        overview.onNames(State.WRONG, "countryShares.wrong", wrong);
        overview.onNames(State.UNKNOWN, "countryShares.unknown", unknown);
        overview.onNames(State.FINE, "countryShares.whole", whole);
    }

    private static void row(OverviewBuilder overview, Item share, String title, CountrySplit split) {
        String unit = share.get(CountryShares.REGION_FIGURE).map(Quantity::unit).orElse("");
        overview.row(Optional.of(new EditPlace(CountryShares.SECTION.id(), share.id(), CountryShares.DUTCH_SHARE.id())),
                Overview.Cell.of(title), Overview.Cell.of(figure(overview, split.figure(), unit)),
                overview.cell(share.get(CountryShares.DUTCH_SHARE).map(Quantity::value), 1),
                overview.cell(share.get(CountryShares.FOREIGN_SHARE).map(Quantity::value), 1),
                overview.total(split.shares(), 1), Overview.Cell.of(figure(overview, split.dutch(), unit)),
                Overview.Cell.of(figure(overview, split.foreign(), unit)));
    }

    /** Each record has a unit of its own, so it stands in the cell. */
    private static String figure(OverviewBuilder overview, Optional<BigDecimal> figure, String unit) {
        return figure.map(value -> overview.formats().withUnit(overview.formats().number(value.stripTrailingZeros()),
                unit.isEmpty() ? "" : overview.plan().vocabulary().unitLabel(unit, overview.formats().locale())))
                .orElseGet(overview.formats()::unknown);
    }
}
