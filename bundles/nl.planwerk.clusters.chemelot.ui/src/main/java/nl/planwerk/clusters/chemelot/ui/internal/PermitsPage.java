// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.clusters.chemelot.Chemelot;
import nl.planwerk.clusters.chemelot.SiteUtilities;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import nl.planwerk.workbench.OverviewBuilder;
import nl.planwerk.workbench.OverviewPage;
import nl.planwerk.workspace.EditPlace;
import org.osgi.service.component.annotations.Component;

/** Who operates each site and who holds its permit: at Chemelot these are often different companies. */
@Component(service = EditorPage.class)
public final class PermitsPage extends OverviewPage {

    public PermitsPage() {
        super(Chemelot.ID, "permits", Chemelot.ID + ":siteUtilities", List.of(Sites.SECTION_ID, SiteUtilities.SECTION.id()),
                Messages.of(PermitsPage.class, "OSGI-INF/l10n/clusters-" + Chemelot.ID + "-ui"));
    }

    @Override
    protected void fill(OverviewBuilder overview) {
        List.of("site", "operator", "holder", "permit").forEach(key -> overview.words(overview.text("permits." + key)));
        List<String> others = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Item site : overview.plan().items(Sites.SECTION_ID)) {
            Optional<String> operator = site.get(Sites.COMPANY);
            Optional<String> holder = site.get(Chemelot.PERMIT_HOLDER);
            String name = site.get(Sites.NAME).orElse(site.id());
            overview.row(Optional.of(new EditPlace(Sites.SECTION_ID, site.id(), Chemelot.PERMIT_HOLDER.id())),
                    Overview.Cell.of(name), word(overview, operator), word(overview, holder),
                    word(overview, site.get(Sites.PERMIT_ID)));
            if (operator.isEmpty() || holder.isEmpty()) {
                unknown.add(name);
            } else if (!operator.equals(holder)) {
                others.add(name);
            }
        }
        overview.onNames(State.UNKNOWN, "permits.unknown", unknown);
        overview.onNames(State.FINE, "permits.others", others);
        if (others.isEmpty() && unknown.isEmpty()) {
            overview.remark(State.FINE, "permits.same");
        }
    }

    private static Overview.Cell word(OverviewBuilder overview, Optional<String> word) {
        return Overview.Cell.of(word.orElseGet(overview.formats()::unknown));
    }
}
