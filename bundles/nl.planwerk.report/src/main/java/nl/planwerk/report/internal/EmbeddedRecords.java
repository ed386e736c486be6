// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.text.Typography;

/**
 * Writes records within a record: names alone as a fact, figures so that they stand out, others as a table with one more
 * for their year series, or one by one if they hold much text.
 */
final class EmbeddedRecords {
    private static final int MOST_COLUMNS = 6;
    private static final int LONG = 120;

    private final Desk desk;
    private final EntityType type;
    private final String label;
    private final List<Item> records;
    private final List<Block.Fact> facts = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    /** @param label of the field that holds the records */
    EmbeddedRecords(Desk desk, EntityType type, String label, List<Item> records) {
        this.desk = desk;
        this.type = type;
        this.label = label;
        this.records = records;
        KeyFigureWriter figures = new KeyFigureWriter(desk);
        if (figures.standOut(type, records)) {
            facts.addAll(figures.facts(label, records));
            blocks.addAll(figures.block(records));
        } else {
            write();
        }
    }

    /** What is short enough to stand among the facts of the record that holds these. */
    List<Block.Fact> facts() {
        return facts;
    }

    /** What follows those facts. */
    List<Block> blocks() {
        return blocks;
    }

    private void write() {
        List<Field<?>> used = type.fields().stream()
                .filter(f -> records.stream().anyMatch(r -> Figures.isFilled(r, f))).toList();
        List<Field<?>> flat = used.stream().filter(f -> !(f.kind() instanceof FieldKind.Series)).toList();
        TableLayout layout = new TableLayout(flat, records);
        boolean fits = records.stream().allMatch(r -> flat.stream().allMatch(f -> layout.showsAll(r, f)))
                && layout.columns().size() <= MOST_COLUMNS && records.stream().noneMatch(this::isLong);
        if (!fits) {
            records.forEach(this::separately);
        } else if (flat.size() == 1 && used.size() == 1) {
            names(flat.get(0));
        } else {
            if (!flat.isEmpty()) {
                blocks.add(desk.tables().table("", label, type, layout, records));
            }
            used.stream().filter(f -> !flat.contains(f)).forEach(this::series);
        }
    }

    private void names(Field<?> field) {
        List<Inline> line = new ArrayList<>();
        records.stream().filter(r -> Figures.isFilled(r, field)).forEach(record -> {
            line.addAll(line.isEmpty() ? List.of() : List.of(new Inline.Text("; ")));
            line.addAll(desk.content().full(record, field));
        });
        facts.add(new Block.Fact(label, List.of(new Block.Paragraph(line))));
    }

    private void series(Field<?> field) {
        Map<String, YearSeries> byName = new LinkedHashMap<>();
        for (Item item : records) {
            if (Figures.isFilled(item, field)) {
                String name = Typography.print(desk.values().name(item));
                byName.put(byName.containsKey(name) ? name + " (" + item.id() + ")" : name,
                        (YearSeries) item.get(field).orElseThrow());
            }
        }
        String caption = label + ": " + Typography.print(desk.vocabulary().fieldLabel(type, field, desk.locale()));
        blocks.addAll(desk.series().tables(caption, byName, desk::unit));
    }

    private void separately(Item item) {
        String name = Typography.print(desk.values().name(item));
        blocks.add(new Block.Paragraph(List.of(Inline.strong(Typography.capital(desk.label("entity." + type.id())) + ": " + name))));
        blocks.addAll(new ItemSheet(desk, item, type).write(List.of(type.keyField())));
    }

    private boolean isLong(Item item) {
        return type.fields().stream().anyMatch(field -> field.kind() instanceof FieldKind.Markdown
                && Figures.isFilled(item, field)
                || item.get(field).filter(v -> v instanceof String text && text.length() > LONG).isPresent());
    }
}
