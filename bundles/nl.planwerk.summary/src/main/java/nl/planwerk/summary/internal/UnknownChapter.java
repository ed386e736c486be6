// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.summary.internal;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.analysis.Analysis;
import nl.planwerk.analysis.FigureKey;
import nl.planwerk.analysis.FigureType;
import nl.planwerk.analysis.Total;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;
import nl.planwerk.report.text.Typography;

/** How much of each total is not known: in how many plans, and how many values. */
public final class UnknownChapter {
    private final Together all;

    public UnknownChapter(Together all) {
        this.all = all;
    }

    public Section write() {
        List<Table.Column> columns = List.of(Table.Column.text(all.text("column.figure")).naming(),
                Table.Column.text(all.text("column.year")), Table.Column.number(all.text("column.known"), ""),
                Table.Column.number(all.text("column.unknown"), ""));
        List<Table.Row> rows = new ArrayList<>();
        TotalsChapter.SHOWN.stream().flatMap(name -> FigureType.find(name).stream())
                .filter(type -> type.subject() == FigureType.Subject.PLAN).forEach(type -> add(type, rows));
        return Section.of("unknown", all.text("unknown.title"), List.of(Block.Paragraph.of(all.text("unknown.how")),
                Table.of(all.text("unknown.caption"), columns, rows)));
    }

    private void add(FigureType type, List<Table.Row> rows) {
        List<Integer> years = type.yearly() ? all.rollUp().years() : List.of(0);
        for (int year : years) {
            FigureKey key = FigureKey.of(type.name(), year);
            long known = all.analyses().stream().filter(plan -> isKnown(plan, key)).count();
            int unknown = all.rollUp().total(key).map(Total::unknown).orElse(0);
            rows.add(Table.Row.of(Typography.print(type.label(all.formats().locale())), year == 0 ? "" : Integer.toString(year),
                    all.text("unknown.plans", known, all.plans().size()), Integer.toString(unknown)));
        }
    }

    private static boolean isKnown(Analysis plan, FigureKey key) {
        return plan.figure(key).flatMap(figure -> figure.known()).isPresent();
    }
}
