// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.summary.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nl.planwerk.analysis.Figure;
import nl.planwerk.analysis.FigureKey;
import nl.planwerk.analysis.FigureText;
import nl.planwerk.analysis.FigureType;
import nl.planwerk.analysis.Figures;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;
import nl.planwerk.report.text.Typography;

/** The figures of each plan side by side, year by year, with the totals and how they are made. */
public final class TotalsChapter {
    /** In the order of the overview. */
    static final List<String> SHOWN = List.of(Figures.EMISSIONS_BASE, Figures.EMISSIONS_TARGET, Figures.REDUCTION_ALL,
            Figures.REDUCTION_FIRM, Figures.REDUCTION_EXPECTED, Figures.REST_ALL, Figures.GAP_ALL, Figures.INVESTMENT_TOTAL,
            Figures.FUNDING_STATUS, Figures.ENERGY_DELTA, Figures.COUNT_MEASURES, Figures.COUNT_PAST_FID);

    private final Together all;

    public TotalsChapter(Together all) {
        this.all = all;
    }

    public Section write() {
        List<Section> sections = SHOWN.stream().flatMap(name -> FigureType.find(name).stream()).map(this::section)
                .filter(section -> section.blocks().size() > 1).toList();
        return new Section("totals", all.text("totals.title"), true, List.of(Block.Paragraph.of(all.text("totals.how"))),
                sections);
    }

    private Section section(FigureType type) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(all.text("totals.figure", Typography.print(type.formula(all.formats().locale())))));
        subjects(type).forEach(subject -> blocks.add(table(type, subject)));
        return Section.of("totals." + type.name(), Typography.print(type.label(all.formats().locale())), blocks);
    }

    /** Those of which a plan says something; the whole plan is one without a name. */
    private Set<String> subjects(FigureType type) {
        Set<String> subjects = new LinkedHashSet<>();
        all.analyses().forEach(plan -> plan.figures().stream().filter(figure -> figure.type().equals(type))
                .map(figure -> figure.key().subject()).forEach(subjects::add));
        return subjects;
    }

    private List<FigureKey> keys(FigureType type, String subject) {
        return type.yearly() ? all.rollUp().years().stream().map(year -> new FigureKey(type.name(), subject, year)).toList()
                : List.of(new FigureKey(type.name(), subject, 0));
    }

    private Table table(FigureType type, String subject) {
        List<FigureKey> keys = keys(type, subject);
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text(all.text("column.plan")).naming()));
        keys.forEach(key -> columns.add(Table.Column.number(key.year() == 0 ? all.text("column.value")
                : Integer.toString(key.year()), all.unit(type))));
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < all.plans().size(); i++) {
            int plan = i;
            List<String> cells = new ArrayList<>(List.of(all.names().get(i)));
            keys.forEach(key -> cells.add(all.figure(plan, key)));
            rows.add(Table.Row.of(cells.toArray(String[]::new)));
        }
        List<String> totals = new ArrayList<>(List.of(all.text("totals.row")));
        keys.forEach(key -> totals.add(all.total(type, key, all.rollUp().total(key))));
        return Table.of(caption(type, keys.get(0)), columns, rows).withTotals(Table.Row.of(totals.toArray(String[]::new)));
    }

    private String caption(FigureType type, FigureKey key) {
        String label = Typography.print(type.label(all.formats().locale()));
        if (key.subject().isEmpty()) {
            return all.text("totals.caption", label);
        }
        Figure figure = new Figure(key, type, java.util.Optional.empty(), java.util.Optional.empty());
        return all.text("totals.caption.subject", label,
                Typography.print(FigureText.of(all.plans().get(0), all.formats()).subject(figure)));
    }
}
