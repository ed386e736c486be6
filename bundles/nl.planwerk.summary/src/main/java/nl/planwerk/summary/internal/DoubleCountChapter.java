// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.summary.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nl.planwerk.analysis.RollUp;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;

/** The records that stand in more than one plan, so that the totals may count them twice. */
public final class DoubleCountChapter {
    private final Together all;

    public DoubleCountChapter(Together all) {
        this.all = all;
    }

    public Section write() {
        List<RollUp.DoubleCount> found = all.rollUp().doubleCounts();
        List<Block> blocks = new ArrayList<>(List.of(Block.Paragraph.of(all.text("double.how"))));
        blocks.add(found.isEmpty() ? Block.Paragraph.of(all.text("double.none")) : table(found));
        return Section.of("double", all.text("double.title"), blocks);
    }

    private Table table(List<RollUp.DoubleCount> found) {
        List<Table.Column> columns = List.of(Table.Column.text(all.text("column.sign")).naming(),
                Table.Column.text(all.text("column.plan")), Table.Column.text(all.text("column.record")));
        List<Table.Row> rows = new ArrayList<>();
        for (RollUp.DoubleCount count : found) {
            String sign = all.text("sign." + count.sign().name().toLowerCase(Locale.ROOT), count.value());
            rows.add(new Table.Row(List.of(Table.Cell.of(sign), lines(count.uses().stream()
                    .map(use -> all.names().get(use.plan())).toList()), lines(count.uses().stream().map(all::record).toList()))));
        }
        return Table.of(all.text("double.caption", found.size()), columns, rows);
    }

    /** One below the other, so that plan and record stand on the same line as long as both are short. */
    static Table.Cell lines(List<String> texts) {
        List<Inline> content = new ArrayList<>();
        for (String text : texts) {
            if (!content.isEmpty()) {
                content.add(new Inline.LineBreak());
            }
            content.add(new Inline.Text(text));
        }
        return new Table.Cell(content);
    }
}
