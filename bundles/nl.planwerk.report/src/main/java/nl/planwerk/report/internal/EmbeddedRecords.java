// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.text.Typography;
import nl.planwerk.vocabulary.KeyFigures;

/** Writes records within a record: as a table, as figures that stand out, or one by one if they hold much text. */
final class EmbeddedRecords {
    private static final int MOST_COLUMNS = 6;
    private static final int MOST_KEY_FIGURES = 9;
    private static final int LONG = 120;

    private final Desk desk;
    private final EntityType type;

    EmbeddedRecords(Desk desk, EntityType type) {
        this.desk = desk;
        this.type = type;
    }

    /** @param label of the field that holds the records */
    List<Block> write(String label, List<Item> records) {
        if (type.id().equals(KeyFigures.TYPE.id()) && records.size() <= MOST_KEY_FIGURES
                && records.stream().allMatch(this::standsOut)) {
            return List.of(new Block.KeyFigures(records.stream().map(this::keyFigure).toList()));
        }
        List<Field<?>> used = new ArrayList<>();
        type.fields().stream().filter(f -> records.stream().anyMatch(r -> Figures.isFilled(r, f))).forEach(used::add);
        if (used.isEmpty()) {
            return List.of();
        }
        TableLayout layout = new TableLayout(used, records);
        boolean complete = records.stream().allMatch(r -> used.stream().allMatch(f -> layout.showsAll(r, f)));
        if (complete && layout.columns().size() <= MOST_COLUMNS && records.stream().noneMatch(this::isLong)) {
            return List.of(desk.tables().table("", label, type, layout, records));
        }
        List<Block> blocks = new ArrayList<>();
        for (Item item : records) {
            String name = Typography.print(desk.values().name(item));
            blocks.add(new Block.Paragraph(List.of(Inline.strong(label + ": " + name))));
            blocks.addAll(new ItemSheet(desk, item, type).write(List.of(type.keyField())));
        }
        return blocks;
    }

    private boolean isLong(Item item) {
        return type.fields().stream().anyMatch(field -> field.kind() instanceof FieldKind.Markdown
                && Figures.isFilled(item, field)
                || item.get(field).filter(v -> v instanceof String text && text.length() > LONG).isPresent());
    }

    private boolean standsOut(Item item) {
        return item.get(KeyFigures.VALUE).isPresent() && item.get(KeyFigures.LABEL).isPresent()
                && item.get(KeyFigures.REMARK).map(String::length).orElse(0) <= LONG;
    }

    private Block.KeyFigure keyFigure(Item item) {
        Quantity value = item.get(KeyFigures.VALUE).orElseThrow();
        List<Inline> note = new ArrayList<>();
        item.get(KeyFigures.YEAR).ifPresent(year -> note.add(new Inline.Text(year.value().toPlainString())));
        item.get(KeyFigures.REMARK).filter(r -> !r.isBlank()).ifPresent(remark ->
                note.add(new Inline.Text((note.isEmpty() ? "" : "; ") + Typography.print(remark))));
        note.addAll(desk.content().remarks(value.info()));
        item.get(KeyFigures.SOURCE).ifPresent(source -> {
            note.add(new Inline.Text(" "));
            note.addAll(desk.link(source));
        });
        return new Block.KeyFigure(Typography.print(item.get(KeyFigures.LABEL).orElseThrow()),
                desk.formats().number(value.value()), desk.unit(value.unit()), note);
    }
}
