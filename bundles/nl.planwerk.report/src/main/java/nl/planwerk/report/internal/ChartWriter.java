// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.planwerk.figures.ChartSet;
import nl.planwerk.figures.PlanChart;
import nl.planwerk.figures.PlanCharts;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.text.Typography;

/** Writes the charts of a plan into their chapters, each with what it leaves out, its sources and its figures. */
final class ChartWriter {
    private final Desk desk;
    private final ChartSet charts;

    private ChartWriter(Desk desk, ChartSet charts) {
        this.desk = desk;
        this.charts = charts;
    }

    /** With the charts of the desk's plan; those without data are named in a message, unless the plan has data for none. */
    static ChartWriter of(Desk desk, Optional<PlanCharts> makers) {
        ChartSet charts = makers.map(all -> all.of(desk.plan(), desk.formats())).orElse(new ChartSet(List.of(), List.of()));
        if (!charts.charts().isEmpty() && !charts.missing().isEmpty()) {
            desk.warn("message.charts", charts.missing().stream().map(missing -> missing.title() + " (" + missing.reason() + ")")
                    .collect(Collectors.joining("; ")));
        }
        return new ChartWriter(desk, charts);
    }

    /** The charts of a chapter; none if it has none. */
    List<Block> write(String chapter) {
        List<Block> blocks = new ArrayList<>();
        charts.charts().stream().filter(chart -> chart.chapter().equals(chapter)).forEach(chart -> write(chart, blocks));
        return blocks;
    }

    private void write(PlanChart chart, List<Block> blocks) {
        blocks.add(desk.chart("chart." + chart.id(), chart));
        if (!chart.basis().isBlank()) {
            blocks.add(Block.Paragraph.of(Typography.print(chart.basis())));
        }
    }
}
