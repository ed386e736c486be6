// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package #package#;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nl.planwerk.model.plan.Item;
import nl.planwerk.report.ChapterComposer;
import nl.planwerk.report.ReportContext;
import nl.planwerk.report.doc.Block;
import org.osgi.service.component.annotations.Component;

/** What the plugin adds to its chapter of the report: a chart of the lengths. The records follow by themselves. */
@Component(service = ChapterComposer.class)
public final class QuaysChapter implements ChapterComposer {

    @Override
    public String chapter() {
        return OwnCluster.CHAPTER.id();
    }

    @Override
    public String cluster() {
        return OwnCluster.ID;
    }

    @Override
    public List<Block> compose(ReportContext context) {
        List<ReportContext.Bar> bars = new ArrayList<>();
        for (Item quay : context.plan().items(Quays.SECTION.id())) {
            quay.get(Quays.LENGTH).ifPresent(length ->
                    bars.add(new ReportContext.Bar(quay, quay.get(Quays.NAME).orElse(quay.id()), length.value())));
        }
        if (bars.isEmpty()) {
            return List.of();
        }
        Locale locale = context.formats().locale();
        return List.of(context.bars("#package#.lengths", OwnCluster.messages().text(locale, "chart.title"),
                context.plan().vocabulary().label("entity." + Quays.TYPE.id(), locale),
                context.plan().vocabulary().fieldLabel(Quays.TYPE, Quays.LENGTH, locale), context.unit("km"), bars, List.of()));
    }
}
