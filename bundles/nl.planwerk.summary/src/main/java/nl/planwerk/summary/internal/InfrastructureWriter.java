// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.summary.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nl.planwerk.analysis.RollUp;
import nl.planwerk.analysis.SharedInfrastructure;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;
import nl.planwerk.report.text.Typography;
import nl.planwerk.vocabulary.Infrastructure;

/** The infrastructure that more than one plan counts on: what each says of its year and its capacity. */
final class InfrastructureWriter {
    private final Words words;
    private final SharedInfrastructure all;

    InfrastructureWriter(Words words) {
        this.words = words;
        this.all = words.together().infrastructure();
    }

    /** The chapter. */
    Section write() {
        List<SharedInfrastructure.Group> shared = all.groups().stream().filter(SharedInfrastructure.Group::shared).toList();
        List<Block> blocks = new ArrayList<>(List.of(Block.Paragraph.of(
                words.text(shared.isEmpty() ? "infrastructure.none" : "infrastructure.introduction", shared.size()))));
        if (!shared.isEmpty()) {
            blocks.add(table(shared).anchored("infrastructure.table"));
        }
        shared.stream().filter(this::disagrees).forEach(group -> blocks.add(Block.Paragraph.of(
                Typography.print(words.text("infrastructure.years", group.name())))));
        return Section.of("infrastructure", words.text("infrastructure.title"), blocks);
    }

    private Table table(List<SharedInfrastructure.Group> shared) {
        Plan first = words.parts().get(0).plan();
        List<Table.Column> columns = List.of(Table.Column.text(words.text("column.infrastructure")).naming(),
                Table.Column.text(words.text("column.cluster")), heading(first, Infrastructure.PLANNED_YEAR),
                heading(first, Infrastructure.CAPACITY));
        List<Table.Row> rows = new ArrayList<>();
        shared.forEach(group -> group.uses().forEach(use -> rows.add(Table.Row.of(Typography.print(group.name()),
                words.cluster(use.plan()), value(use, Infrastructure.PLANNED_YEAR), value(use, Infrastructure.CAPACITY)))));
        return Table.of(words.text("infrastructure.title"), columns, rows);
    }

    private Table.Column heading(Plan plan, Field<?> field) {
        return Table.Column.text(Typography.print(plan.vocabulary().fieldLabel(Infrastructure.TYPE, field, words.locale())));
    }

    private String value(RollUp.Use use, Field<?> field) {
        Plan plan = words.parts().get(use.plan()).plan();
        return ValueText.of(plan, words.formats()).find(all.item(use), field).map(Typography::print)
                .orElseGet(words.formats()::unknown);
    }

    private boolean disagrees(SharedInfrastructure.Group group) {
        Set<String> years = new LinkedHashSet<>();
        for (RollUp.Use use : group.uses()) {
            Item item = all.item(use);
            item.get(Infrastructure.PLANNED_YEAR).ifPresent(year -> years.add(year.value().toPlainString()));
        }
        return years.size() > 1;
    }
}
