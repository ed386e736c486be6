// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.report.ReportAnchors;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Table;
import nl.planwerk.report.text.Typography;

/** Writes records as tables: one row each, units in the header where a whole column shares one. */
final class RecordTables {
    private final Vocabulary vocabulary;
    private final Formats formats;
    private final FieldContent content;
    private final PlanIndex index;

    RecordTables(Vocabulary vocabulary, Formats formats, FieldContent content, PlanIndex index) {
        this.vocabulary = vocabulary;
        this.formats = formats;
        this.content = content;
        this.index = index;
    }

    /** A table of these records with that layout; at least one column. */
    Table table(String anchor, String caption, EntityType type, TableLayout layout, List<Item> items) {
        List<Table.Column> columns = layout.columns().stream().map(c -> column(type, c)).toList();
        List<Table.Row> rows = items.stream()
                .map(item -> new Table.Row(layout.columns().stream().map(c -> cell(type, item, c)).toList())).toList();
        return new Table(anchor, caption, columns, rows, Optional.empty(), sources(layout, items));
    }

    private Table.Column column(EntityType type, ColumnChoice choice) {
        String label = Typography.print(vocabulary.fieldLabel(type, choice.field(), formats.locale()));
        String header = choice.year().isPresent() ? label + " " + choice.year().getAsInt() : label;
        Table.Alignment alignment = Figures.isNumeric(choice.field()) ? Table.Alignment.END : Table.Alignment.START;
        return new Table.Column(header, unit(choice), alignment, choice.field().equals(type.keyField()));
    }

    private String unit(ColumnChoice choice) {
        String unit = choice.unit().map(u -> unitLabel(u)).orElse("");
        return choice.unit().isEmpty() ? "" : formats.withPriceLevel(unit, choice.priceLevel());
    }

    String unitLabel(String unit) {
        return Typography.print(vocabulary.unitLabel(unit, formats.locale()));
    }

    private Table.Cell cell(EntityType type, Item item, ColumnChoice choice) {
        Field<?> field = choice.field();
        if (!Figures.isFilled(item, field)) {
            return new Table.Cell(Columns.mayBeBlank(field) ? List.of() : content.unknown());
        }
        Object value = item.get(field).orElseThrow();
        if (choice.year().isPresent()) {
            return ((YearSeries) value).at(choice.year().getAsInt())
                    .map(year -> Table.Cell.of(number((YearSeries) value, choice.year().getAsInt(), choice.unit())))
                    .orElseGet(() -> new Table.Cell(content.unknown()));
        }
        List<Inline> text = choice.unit().isPresent() ? bare(item, field, value, choice) : content.brief(item, field, value);
        return new Table.Cell(field.equals(type.keyField()) ? linked(item, text) : text);
    }

    private List<Inline> linked(Item item, List<Inline> text) {
        return index.anchor(item.id()).filter(a -> a.equals(ReportAnchors.item(item)))
                .<List<Inline>>map(a -> List.of(new Inline.CrossReference(a, text))).orElse(text);
    }

    private String number(YearSeries series, int year, Optional<String> shared) {
        String number = formats.number(series.at(year).orElseThrow().value());
        return shared.isPresent() ? number : formats.withUnit(number, unitLabel(series.unit()));
    }

    private static boolean isYear(Field<?> field) {
        return field.kind() instanceof FieldKind.Number number && number.calendarYear();
    }

    /** The number without the unit, which the header has. */
    private List<Inline> bare(Item item, Field<?> field, Object value, ColumnChoice choice) {
        OptionalInt level = choice.priceLevel().isPresent() ? OptionalInt.empty() : Figures.priceLevel(value);
        if (value instanceof Quantity quantity && !isYear(field)) {
            return Inline.of(formats.number(quantity.value()));
        } else if (value instanceof Money money) {
            return Inline.of(formats.withPriceLevel(formats.number(money.amount()), level));
        } else if (value instanceof Range range) {
            return Inline.of(formats.withPriceLevel(formats.range(range.low(), range.mid(), range.high()), level));
        }
        return content.brief(item, field, value);
    }

    /** The sources of the figures in the table. */
    private List<Inline> sources(TableLayout layout, List<Item> items) {
        Set<ItemRef> refs = new LinkedHashSet<>();
        for (ColumnChoice choice : layout.columns()) {
            items.forEach(item -> item.get(choice.field()).ifPresent(
                    value -> Figures.infos(value).forEach(info -> info.source().ifPresent(refs::add))));
        }
        return content.sourceLine(citeAll(refs));
    }

    List<Inline> citeAll(Iterable<ItemRef> refs) {
        Map<Integer, Inline.Citation> byNumber = new TreeMap<>();
        refs.forEach(ref -> index.citation(ref.id()).ifPresent(c -> byNumber.put(c.number(), c)));
        List<Inline> line = new ArrayList<>();
        byNumber.values().forEach(citation -> {
            if (!line.isEmpty()) {
                line.add(new Inline.Text(" "));
            }
            line.add(citation);
        });
        return line;
    }
}
