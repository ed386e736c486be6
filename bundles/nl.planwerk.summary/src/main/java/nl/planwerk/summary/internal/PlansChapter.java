// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.summary.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;
import nl.planwerk.report.text.Typography;
import nl.planwerk.vocabulary.Plans;

/** Which plans the overview is made of, and whether their boundaries and base years are the same. */
public final class PlansChapter {
    private final Together all;

    public PlansChapter(Together all) {
        this.all = all;
    }

    public Section write() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(table());
        Set<String> boundaries = all.rollUp().boundaries();
        blocks.add(Block.Paragraph.of(boundaries.size() > 1 ? all.text("boundaries.differ", boundaries.size())
                : all.text(boundaries.isEmpty() ? "boundaries.none" : "boundaries.same")));
        long baseYears = all.plans().stream().flatMap(plan -> plan.get(Plans.BASE_YEAR).stream())
                .map(year -> year.value().intValue()).distinct().count();
        if (baseYears > 1) {
            blocks.add(Block.Paragraph.of(all.text("baseYears.differ")));
        }
        return Section.of("plans", all.text("plans.title"), blocks);
    }

    private Table table() {
        List<Table.Column> columns = List.of(Table.Column.text(all.text("column.plan")).naming(),
                Table.Column.text(all.text("column.version")), Table.Column.text(all.text("column.status")),
                Table.Column.text(all.text("column.date")), Table.Column.number(all.text("column.baseYear"), ""),
                Table.Column.text(all.text("column.boundary")));
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < all.plans().size(); i++) {
            Plan plan = all.plans().get(i);
            ValueText values = ValueText.of(plan, all.formats());
            String unknown = all.formats().unknown();
            rows.add(Table.Row.of(all.names().get(i), plan.get(Plans.VERSION).map(Typography::print).orElse(unknown),
                    values.find(plan.header(), Plans.STATUS).orElse(unknown),
                    plan.get(Plans.DATE).map(all.formats()::tableDate).orElse(unknown),
                    plan.get(Plans.BASE_YEAR).map(year -> year.value().toPlainString()).orElse(unknown),
                    all.analyses().get(i).boundary().map(Typography::print).orElse(unknown)));
        }
        return Table.of(all.text("plans.caption"), columns, rows);
    }
}
