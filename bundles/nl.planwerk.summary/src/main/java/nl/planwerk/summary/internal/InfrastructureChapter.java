// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.summary.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.analysis.FigureKey;
import nl.planwerk.analysis.FigureType;
import nl.planwerk.analysis.Figures;
import nl.planwerk.analysis.RollUp;
import nl.planwerk.analysis.SharedInfrastructure;
import nl.planwerk.analysis.Total;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;
import nl.planwerk.report.text.Typography;
import nl.planwerk.vocabulary.Infrastructure;

/** What the plans want to send into pipes and stores against what these can take, and who counts on the same ones. */
public final class InfrastructureChapter {
    private static final String CO2 = "co2";
    private final Together all;
    private final SharedInfrastructure infrastructure;

    public InfrastructureChapter(Together all) {
        this.all = all;
        this.infrastructure = all.rollUp().infrastructure();
    }

    public Section write() {
        return new Section("infrastructure", all.text("infrastructure.title"), true, List.of(), List.of(
                Section.of("infrastructure.co2", all.text("co2.title"), List.of(Block.Paragraph.of(all.text("co2.how")), balance())),
                Section.of("infrastructure.shared", all.text("shared.title"), shared())));
    }

    private Table balance() {
        FigureType captured = FigureType.find(Figures.CAPTURED).orElseThrow();
        List<Table.Column> columns = List.of(Table.Column.text(all.text("column.year")).naming(),
                Table.Column.number(all.text("column.captured"), all.unit(captured)),
                Table.Column.number(all.text("column.allotted"), all.unit(captured)),
                Table.Column.number(all.text("column.capacity"), all.unit(captured)),
                Table.Column.text(all.text("column.verdict")));
        List<Table.Row> rows = new ArrayList<>();
        for (int year : all.rollUp().years()) {
            FigureKey key = FigureKey.of(Figures.CAPTURED, year);
            Total sent = all.rollUp().total(key).orElse(Total.EMPTY);
            Total room = infrastructure.co2Capacity(year);
            Optional<Total> allotted = all.rollUp().total(new FigureKey(Figures.CAPACITY_MASS, CO2, year));
            rows.add(Table.Row.of(Integer.toString(year), all.total(captured, key, Optional.of(sent)),
                    all.total(captured, key, allotted), all.total(captured, key, Optional.of(room)), verdict(sent, room)));
        }
        return Table.of(all.text("co2.caption"), columns, rows);
    }

    /** What is unknown can only add to what is sent and to the room that there is. */
    private String verdict(Total sent, Total room) {
        boolean more = sent.known().compareTo(room.known()) > 0;
        if (sent.records() == 0) {
            return all.text("verdict.unknownSent");
        } else if (more) {
            return all.text(room.unknown() == 0 ? "verdict.tooMuch" : "verdict.moreThanKnown",
                    all.formats().number(sent.known().subtract(room.known()), 1));
        }
        return all.text(sent.unknown() == 0 ? "verdict.fits" : "verdict.fitsAsKnown");
    }

    private List<Block> shared() {
        List<SharedInfrastructure.Group> groups =
                infrastructure.groups().stream().filter(SharedInfrastructure.Group::shared).toList();
        List<Block> blocks = new ArrayList<>(List.of(Block.Paragraph.of(all.text("shared.how"))));
        blocks.add(groups.isEmpty() ? Block.Paragraph.of(all.text("shared.none")) : table(groups));
        return blocks;
    }

    private Table table(List<SharedInfrastructure.Group> groups) {
        List<Table.Column> columns = List.of(Table.Column.text(all.text("column.plan")).naming(),
                Table.Column.text(all.text("column.record")), Table.Column.text(all.text("column.planned")),
                Table.Column.text(all.text("column.stated")), Table.Column.text(all.text("column.allottedTo")));
        List<Table.Row> rows = groups.stream().flatMap(group -> group.uses().stream()).map(this::row).toList();
        return Table.of(all.text("shared.caption", groups.size()), columns, rows);
    }

    private Table.Row row(RollUp.Use use) {
        ValueText values = ValueText.of(all.plans().get(use.plan()), all.formats());
        String unknown = all.formats().unknown();
        return Table.Row.of(all.names().get(use.plan()), all.record(use),
                values.find(infrastructure.item(use), Infrastructure.PLANNED_YEAR).orElse(unknown),
                values.find(infrastructure.item(use), Infrastructure.CAPACITY).map(Typography::print).orElse(unknown),
                values.find(infrastructure.item(use), Infrastructure.ALLOTTED).map(Typography::print).orElse(unknown));
    }
}
