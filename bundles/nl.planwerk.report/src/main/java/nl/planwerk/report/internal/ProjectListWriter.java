// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.List;
import java.util.Optional;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.report.doc.Block;
import nl.planwerk.vocabulary.Measures;

/** Writes the list of projects of the appendices: each measure a row, with what operators of grids and ministries ask of it. */
final class ProjectListWriter {
    private static final List<Field<?>> COLUMNS = List.of(Measures.NUMBER, Measures.TITLE, Measures.LEAD, Measures.LOCATION,
            Measures.PHASE, Measures.TRL, Measures.FID_YEAR, Measures.START_YEAR, Measures.REDUCTION, Measures.INVESTMENT);

    private final Desk desk;

    ProjectListWriter(Desk desk) {
        this.desk = desk;
    }

    /** The table, with the columns in which any measure says something; empty if there are no measures. */
    Optional<Block> write() {
        List<Item> measures = desk.plan().items(Measures.SECTION_ID);
        List<Field<?>> used = COLUMNS.stream()
                .filter(field -> measures.stream().anyMatch(measure -> Figures.isFilled(measure, field))).toList();
        return used.isEmpty() ? Optional.empty() : Optional.of(desk.tables().table("",
                desk.words().text("projects.caption"), Measures.TYPE, new TableLayout(used, measures), measures));
    }
}
