// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.summary.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.analysis.FigureType;
import nl.planwerk.analysis.Figures;
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

/** The infrastructure that more than one plan counts on, and whether what they count on is there. */
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
        shared.forEach(group -> all.overclaim(group).ifPresent(claim -> blocks.add(overclaim(group, claim))));
        blocks.addAll(storage());
        return Section.of("infrastructure", words.text("infrastructure.title"), blocks);
    }

    private Table table(List<SharedInfrastructure.Group> shared) {
        Plan first = words.parts().get(0).plan();
        List<Table.Column> columns = List.of(Table.Column.text(words.text("column.infrastructure")).naming(),
                Table.Column.text(words.text("column.cluster")), heading(first, Infrastructure.PLANNED_YEAR),
                heading(first, Infrastructure.CAPACITY), heading(first, Infrastructure.ALLOTTED));
        List<Table.Row> rows = new ArrayList<>();
        shared.forEach(group -> group.uses().forEach(use -> rows.add(Table.Row.of(Typography.print(group.name()),
                words.cluster(use.plan()), value(use, Infrastructure.PLANNED_YEAR), value(use, Infrastructure.CAPACITY),
                value(use, Infrastructure.ALLOTTED)))));
        return Table.of(words.text("infrastructure.title"), columns, rows);
    }

    private Block overclaim(SharedInfrastructure.Group group, SharedInfrastructure.Overclaim claim) {
        return warning("infrastructure.overclaim", words.text("infrastructure.overclaimed", group.name(),
                quantity(claim.allotted(), claim.capacity().unit()), quantity(claim.capacity().value(), claim.capacity().unit())));
    }

    private String quantity(BigDecimal value, String unit) {
        return words.formats().withUnit(words.formats().number(value), words.unit(unit));
    }

    private Block warning(String title, String text) {
        return new Block.Note(Block.Note.Kind.WARNING, words.text(title), List.of(Block.Paragraph.of(Typography.print(text))));
    }

    /** CO2 captured in all plans against what can be carried and stored; nothing if no plan speaks of either. */
    private List<Block> storage() {
        List<RollUp.Storage> years = words.together().storage().stream()
                .filter(s -> s.captured().records() > 0 || s.capacity().records() > 0).toList();
        if (years.isEmpty()) {
            return List.of();
        }
        FigureType mass = FigureType.find(Figures.CAPTURED).orElseThrow();
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text(words.text("column.year")).naming()));
        for (String column : List.of("column.captured", "column.capacity", "column.room")) {
            columns.add(Table.Column.number(words.text(column), Typography.print(words.unit(mass.unit()))));
        }
        List<Table.Row> rows = years.stream().map(s -> Table.Row.of(Integer.toString(s.year()), words.cell(mass, Optional.of(s.captured())),
                words.cell(mass, Optional.of(s.capacity())), words.cell(mass, Optional.of(s.room())))).toList();
        List<Block> blocks = new ArrayList<>(List.of(Block.Paragraph.of(words.text("storage.introduction")),
                Table.of(words.text("storage.title"), columns, rows).anchored("infrastructure.storage")));
        List<String> exceeded = years.stream().filter(RollUp.Storage::exceeded).map(s -> Integer.toString(s.year())).toList();
        if (!exceeded.isEmpty()) {
            blocks.add(warning("storage.full", words.text("storage.exceeded", String.join(", ", exceeded))));
        }
        return blocks;
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
