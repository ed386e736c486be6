// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordzeekanaalgebied.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.clusters.noordzeekanaalgebied.LivingEnvironment;
import nl.planwerk.clusters.noordzeekanaalgebied.Noordzeekanaalgebied;
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

/** What the plan does about dust, odour, noise and the like, theme by theme, and for which of them it does nothing. */
@Component(service = EditorPage.class)
public final class LivingEnvironmentPage extends OverviewPage {

    public LivingEnvironmentPage() {
        super(Noordzeekanaalgebied.ID, "living", Noordzeekanaalgebied.ID + ":livingEnvironment",
                List.of(LivingEnvironment.SECTION.id()),
                Messages.of(LivingEnvironmentPage.class, "OSGI-INF/l10n/clusters-" + Noordzeekanaalgebied.ID + "-ui"));
    }

    @Override
    protected void fill(OverviewBuilder overview) {
        overview.words(overview.text("living.theme")).words(overview.text("living.measure"))
                .words(overview.text("living.start")).numbers(overview.text("living.decrease"), "%");
        List<Item> measures = overview.plan().items(LivingEnvironment.SECTION.id());
        List<String> none = new ArrayList<>();
        for (String theme : themes(overview)) {
            String name = overview.plan().vocabulary().codeLabel(Noordzeekanaalgebied.THEME, theme, overview.formats().locale());
            List<Item> about = measures.stream().filter(measure -> measure.list(LivingEnvironment.THEMES).contains(theme)).toList();
            about.forEach(measure -> row(overview, name, measure));
            if (about.isEmpty()) {
                none.add(name);
            }
        }
        Figures figures = new Figures(overview.plan().vocabulary());
        overview.onNames(State.UNKNOWN, "living.none", none);
        overview.onNames(State.UNKNOWN, "living.unknown", measures.stream()
                .filter(measure -> figures.of(measure, LivingEnvironment.DECREASE, "%").isEmpty())
                .map(LivingEnvironmentPage::title).toList());
        if (none.isEmpty()) {
            overview.remark(State.FINE, "living.all");
        }
    }

    private static List<String> themes(OverviewBuilder overview) {
        return overview.plan().vocabulary().codeList(Noordzeekanaalgebied.THEME).map(CodeList::codes).orElse(List.of()).stream()
                .map(CodeList.Code::id).toList();
    }

    private static void row(OverviewBuilder overview, String theme, Item measure) {
        Figures figures = new Figures(overview.plan().vocabulary());
        overview.row(Optional.of(new EditPlace(LivingEnvironment.SECTION.id(), measure.id(), LivingEnvironment.DECREASE.id())),
                Overview.Cell.of(theme), Overview.Cell.of(title(measure)),
                Overview.Cell.of(measure.get(LivingEnvironment.START_YEAR).map(year -> year.value().toPlainString())
                        .orElseGet(overview.formats()::unknown)),
                overview.cell(figures.of(measure, LivingEnvironment.DECREASE, "%"), 0));
    }

    private static String title(Item measure) {
        return measure.get(LivingEnvironment.TITLE).orElse(measure.id());
    }
}
