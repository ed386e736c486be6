// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.summary.internal;

import java.util.List;
import java.util.Locale;

import nl.planwerk.analysis.RollUp;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;
import nl.planwerk.report.text.Typography;

/** What may be counted twice because more than one plan has it. */
final class DoubleCountWriter {
    private final Words words;

    DoubleCountWriter(Words words) {
        this.words = words;
    }

    /** The chapter. */
    Section write() {
        List<RollUp.DoubleCount> found = words.together().doubleCounts();
        Block introduction = Block.Paragraph.of(words.text(found.isEmpty() ? "double.none" : "double.introduction", found.size()));
        if (found.isEmpty()) {
            return Section.of("double", words.text("double.title"), List.of(introduction));
        }
        List<Table.Column> columns = List.of(Table.Column.text(words.text("column.shared")).naming(),
                Table.Column.text(words.text("column.sign")), Table.Column.text(words.text("column.records")));
        List<Table.Row> rows = found.stream().map(this::row).toList();
        return Section.of("double", words.text("double.title"),
                List.of(introduction, Table.of(words.text("double.title"), columns, rows).anchored("double.table")));
    }

    private Table.Row row(RollUp.DoubleCount count) {
        String uses = String.join("; ", count.uses().stream()
                .map(use -> words.cluster(use.plan()) + ": " + words.record(use)).toList());
        return Table.Row.of(Typography.print(count.value()),
                words.text("sign." + count.sign().name().toLowerCase(Locale.ROOT)), uses);
    }
}
