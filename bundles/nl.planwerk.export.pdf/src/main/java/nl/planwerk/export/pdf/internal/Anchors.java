// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.ChartFigure;
import nl.planwerk.report.doc.Outline;
import nl.planwerk.report.doc.PictureFigure;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;

/** The places of a report that links can point to; a link to any other place is printed as plain text. */
final class Anchors {
    private final Map<String, String> names = new HashMap<>();

    private Anchors() {
    }

    static Anchors of(ReportDocument report) {
        Anchors anchors = new Anchors();
        Outline.of(report).forEach(entry -> anchors.names.put(entry.anchor(), entry.text()));
        report.chapters().forEach(chapter -> anchors.add(chapter.section()));
        return anchors;
    }

    private void add(Section section) {
        add(section.blocks());
        section.sections().forEach(this::add);
    }

    private void add(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                put(table.anchor(), table.caption());
            } else if (block instanceof ChartFigure chart) {
                put(chart.anchor(), chart.title());
            } else if (block instanceof PictureFigure picture) {
                put(picture.anchor(), picture.caption().isEmpty() ? picture.alt() : picture.caption());
            } else if (block instanceof Block.Bibliography list) {
                list.references().forEach(r -> put(r.anchor(), Integer.toString(r.number())));
            } else if (block instanceof Block.Endnotes notes) {
                notes.notes().forEach(n -> put(n.anchor(), Integer.toString(n.number())));
            }
        }
    }

    private void put(String anchor, String name) {
        if (!anchor.isEmpty()) {
            names.putIfAbsent(anchor, name);
        }
    }

    /** What the place is called, if there is such a place. */
    Optional<String> name(String anchor) {
        return Optional.ofNullable(names.get(anchor));
    }
}
