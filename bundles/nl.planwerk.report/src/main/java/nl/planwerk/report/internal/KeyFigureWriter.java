// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.text.Typography;
import nl.planwerk.vocabulary.KeyFigures;

/** Writes the core's key figures: one or two as facts, three and more so that they stand out. */
final class KeyFigureWriter {
    private static final int FEW = 2;
    private static final int MOST = 9;
    private static final int LONG = 120;

    private final Desk desk;

    KeyFigureWriter(Desk desk) {
        this.desk = desk;
    }

    /** Whether these records are key figures that can be written so. */
    boolean standOut(EntityType type, List<Item> records) {
        return type.id().equals(KeyFigures.TYPE.id()) && records.size() <= MOST && records.stream().allMatch(
                item -> item.get(KeyFigures.VALUE).isPresent() && item.get(KeyFigures.LABEL).isPresent()
                        && item.get(KeyFigures.REMARK).map(String::length).orElse(0) <= LONG);
    }

    List<Block.Fact> facts(String label, List<Item> records) {
        if (records.size() > FEW) {
            return List.of();
        }
        List<Block> lines = new ArrayList<>();
        for (Item item : records) {
            Quantity value = item.get(KeyFigures.VALUE).orElseThrow();
            List<Inline> line = new ArrayList<>();
            line.add(new Inline.Text(label(item) + ": "
                    + desk.formats().withUnit(desk.formats().number(value.value()), desk.unit(value.unit()))));
            List<Inline> note = note(item, value);
            if (!note.isEmpty()) {
                line.add(new Inline.Text(", "));
                line.addAll(note);
            }
            lines.add(new Block.Paragraph(line));
        }
        return List.of(new Block.Fact(label, lines));
    }

    List<Block> block(List<Item> records) {
        return records.size() <= FEW ? List.of() : List.of(new Block.KeyFigures(records.stream().map(item -> {
            Quantity value = item.get(KeyFigures.VALUE).orElseThrow();
            return new Block.KeyFigure(label(item), desk.formats().number(value.value()), desk.unit(value.unit()),
                    note(item, value));
        }).toList()));
    }

    private static String label(Item item) {
        return Typography.print(item.get(KeyFigures.LABEL).orElseThrow());
    }

    private List<Inline> note(Item item, Quantity value) {
        List<Inline> note = new ArrayList<>();
        item.get(KeyFigures.YEAR).ifPresent(year -> note.add(new Inline.Text(year.value().toPlainString())));
        item.get(KeyFigures.REMARK).filter(r -> !r.isBlank()).ifPresent(remark ->
                note.add(new Inline.Text((note.isEmpty() ? "" : "; ") + Typography.print(remark))));
        note.addAll(desk.content().remarks(value.info()));
        item.get(KeyFigures.SOURCE).ifPresent(source -> {
            note.addAll(note.isEmpty() ? List.of() : List.of(new Inline.Text(" ")));
            note.addAll(desk.link(source));
        });
        return note;
    }
}
