// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.zeeland.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.clusters.zeeland.CrossBorderPipes;
import nl.planwerk.clusters.zeeland.ForeignSites;
import nl.planwerk.clusters.zeeland.PipeSides;
import nl.planwerk.clusters.zeeland.Zeeland;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import nl.planwerk.workbench.OverviewBuilder;
import nl.planwerk.workbench.OverviewPage;
import nl.planwerk.workspace.EditPlace;
import org.osgi.service.component.annotations.Component;

/** The pipes and cables across the border with both their parts, and who is responsible on each side. */
@Component(service = EditorPage.class)
public final class BorderPipesPage extends OverviewPage {

    public BorderPipesPage() {
        super(Zeeland.ID, "borderPipes", Zeeland.ID + ":crossBorder",
                List.of(CrossBorderPipes.SECTION.id(), ForeignSites.SECTION.id()),
                Messages.of(BorderPipesPage.class, "OSGI-INF/l10n/clusters-" + Zeeland.ID + "-ui"));
    }

    @Override
    protected void fill(OverviewBuilder overview) {
        overview.in("km").words(overview.text("borderPipes.pipe")).words(overview.text("borderPipes.dutchOperator"))
                .words(overview.text("borderPipes.foreignOperator")).numbers(overview.text("borderPipes.dutch"))
                .numbers(overview.text("borderPipes.foreign")).numbers(overview.text("borderPipes.together"));
        Figures figures = new Figures(overview.plan().vocabulary());
        List<String> owned = new ArrayList<>();
        List<String> unowned = new ArrayList<>();
        for (Item pipe : overview.plan().items(CrossBorderPipes.SECTION.id())) {
            PipeSides sides = PipeSides.of(pipe, figures);
            String title = pipe.get(CrossBorderPipes.TITLE).orElse(pipe.id());
            overview.row(Optional.of(new EditPlace(CrossBorderPipes.SECTION.id(), pipe.id(), (sides.dutchOwner()
                            ? CrossBorderPipes.FOREIGN_OPERATOR : CrossBorderPipes.DUTCH_OPERATOR).id())),
                    Overview.Cell.of(title), word(overview, pipe, CrossBorderPipes.DUTCH_OPERATOR),
                    word(overview, pipe, CrossBorderPipes.FOREIGN_OPERATOR),
                    overview.cell(figures.of(pipe, CrossBorderPipes.DUTCH_LENGTH, "km"), 0),
                    overview.cell(figures.of(pipe, CrossBorderPipes.FOREIGN_LENGTH, "km"), 0), overview.total(sides.length(), 0));
            (sides.ownedOnBothSides() ? owned : unowned).add(title);
        }
        overview.onNames(State.UNKNOWN, "borderPipes.unowned", unowned);
        overview.onNames(State.FINE, "borderPipes.owned", owned);
        overview.onNames(State.FINE, "borderPipes.foreignSites", overview.plan().items(ForeignSites.SECTION.id()).stream()
                .map(site -> site.get(ForeignSites.NAME).orElse(site.id())).toList());
    }

    private static Overview.Cell word(OverviewBuilder overview, Item pipe, Field<String> field) {
        return Overview.Cell.of(pipe.get(field).orElseGet(overview.formats()::unknown));
    }
}
