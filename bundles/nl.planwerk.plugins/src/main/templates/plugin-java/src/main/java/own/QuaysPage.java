// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package #package#;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.OverviewBuilder;
import nl.planwerk.workbench.OverviewPage;
import nl.planwerk.workspace.EditPlace;
import org.osgi.service.component.annotations.Component;

/** A page in the plan editor: a table of figures that follows every edit, and below it the section to edit them in. */
@Component(service = EditorPage.class)
public final class QuaysPage extends OverviewPage {

    public QuaysPage() {
        super(OwnCluster.ID, "lengths", OwnCluster.CHAPTER.id(), List.of(Quays.SECTION.id()), OwnCluster.messages());
    }

    @Override
    protected void fill(OverviewBuilder overview) {
        overview.words(overview.label("entity." + Quays.TYPE.id())).numbers(overview.text("lengths.length"), "km");
        List<String> unknown = new ArrayList<>();
        for (Item quay : overview.plan().items(Quays.SECTION.id())) {
            String name = quay.get(Quays.NAME).orElse(quay.id());
            if (quay.get(Quays.LENGTH).isEmpty()) {
                unknown.add(name);
            }
            overview.row(Optional.of(new EditPlace(Quays.SECTION.id(), quay.id(), Quays.LENGTH.id())), Overview.Cell.of(name),
                    overview.cell(quay.get(Quays.LENGTH).map(Quantity::value), 1));
        }
        overview.onNames(Overview.State.UNKNOWN, "lengths.unknown", unknown);
    }
}
