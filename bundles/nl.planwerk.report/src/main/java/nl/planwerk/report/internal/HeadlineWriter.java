// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.model.bound.StandOut;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.text.Typography;
import nl.planwerk.vocabulary.Plans;

/** Writes the figures with which a management summary opens, as they are calculated of the plan. */
final class HeadlineWriter {
    private static final int FEWEST = 2;

    private final Desk desk;
    private final List<Block.KeyFigure> found = new ArrayList<>();

    HeadlineWriter(Desk desk) {
        this.desk = desk;
    }

    /** The figures; none if the plan gives too few to stand in a row. */
    List<Block> write() {
        String base = desk.plan().get(Plans.BASE_YEAR).map(year -> year.value().toPlainString()).orElse("");
        List<String> years = desk.plan().get(Plans.TARGET_YEARS).orElse(List.of());
        Optional<String> first = years.stream().findFirst();
        add("headline.base", "emissions.base", base);
        first.ifPresent(year -> {
            add("headline.reduction", "reduction.all@" + year, year);
            add("headline.rest", "emissions.rest.all@" + year, year);
            add("headline.target", "emissions.target@" + year, year);
        });
        int emissions = found.size();
        first.ifPresent(year -> add("headline.gap", "gap.all@" + year, year));
        first.ifPresent(year -> add("headline.early", "share.early@" + year, year));
        add("headline.measures", "count.measures", "");
        add("headline.investment", "investment.total", "");
        boolean uneven = emissions > 0 && emissions < 4 && found.size() > 4;
        return found.size() < FEWEST ? List.of() : uneven
                ? List.of(new Block.KeyFigures(found.subList(0, emissions)),
                        new Block.KeyFigures(found.subList(emissions, found.size())))
                : List.of(new Block.KeyFigures(found));
    }

    private void add(String label, String key, String year) {
        Optional<StandOut> figure = desk.figures().standOut(key, desk.formats());
        figure.ifPresent(f -> found.add(new Block.KeyFigure(Typography.print(desk.words().text(label, year).strip()),
                f.value(), Typography.print(f.unit()), Inline.of(Typography.print(f.note())))));
    }
}
