// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.figures.ChartSet;
import nl.planwerk.figures.PlanChart;
import nl.planwerk.figures.PlanCharts;
import nl.planwerk.report.ReportMessage;
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
        ChartWriter writer = new ChartWriter(desk, charts);
        List<String> missing = writer.missing();
        if (!missing.isEmpty()) {
            desk.message(new ReportMessage(ReportMessage.Severity.WARNING, desk.words().text("message.charts"), missing));
        }
        return writer;
    }

    /** The charts that the plan has no data for, each with the reason; none if it has data for none at all. */
    private List<String> missing() {
        return charts.charts().isEmpty() ? List.of() : charts.missing().stream()
                .map(missing -> missing.title() + " (" + missing.reason().replaceFirst("\\.$", "") + ")").toList();
    }

    /** What the report says of them itself, for the colophon; nothing if there are none. */
    List<Block> leftOut() {
        List<Block.ListItem> items = missing().stream()
                .map(missing -> new Block.ListItem(List.of(Block.Paragraph.of(Typography.print(missing))))).toList();
        return items.isEmpty() ? List.of()
                : List.of(Block.Paragraph.of(desk.words().text("document.charts")), new Block.ListBlock(false, 1, items));
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
