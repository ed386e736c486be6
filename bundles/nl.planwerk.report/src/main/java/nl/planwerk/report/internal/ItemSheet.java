// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.Picture;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.PictureFigure;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.text.Fragment;
import nl.planwerk.report.text.Typography;

/** Writes all that a plan says in one record: short values as facts, what does not fit among them after it. */
final class ItemSheet {
    private final Desk desk;
    private final Item item;
    private final EntityType type;
    private final List<Block.Fact> facts = new ArrayList<>();
    private final List<Block.Fact> further = new ArrayList<>();
    private final List<Block> after = new ArrayList<>();

    ItemSheet(Desk desk, Item item, EntityType type) {
        this.desk = desk;
        this.item = item;
        this.type = type;
    }

    /** A fact that the record itself does not hold; printed after its own. */
    ItemSheet with(Block.Fact fact) {
        further.add(fact);
        return this;
    }

    /**
     * The filled fields.
     *
     * @param left fields that are printed elsewhere, such as in a heading
     */
    List<Block> write(List<Field<?>> left) {
        ordered().stream().filter(field -> !left.contains(field) && Figures.isFilled(item, field))
                .forEach(this::field);
        List<String> raw = item.members().entrySet().stream().filter(e -> e.getValue() instanceof RawValue)
                .map(Map.Entry::getKey).toList();
        if (!raw.isEmpty()) {
            desk.warn("message.unknownFields", desk.values().name(item), String.join(", ", raw));
        }
        facts.addAll(further);
        List<Block> blocks = new ArrayList<>();
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        blocks.addAll(after);
        return blocks;
    }

    /** Fields group by group, so that what a cluster adds stands with its like. */
    private List<Field<?>> ordered() {
        List<String> groups = type.fields().stream().map(Field::group).distinct().toList();
        return type.fields().stream().sorted(Comparator.comparingInt((Field<?> f) -> groups.indexOf(f.group()))).toList();
    }

    private void field(Field<?> field) {
        Object value = item.get(field).orElseThrow();
        String label = Typography.print(desk.vocabulary().fieldLabel(type, field, desk.locale()));
        if (field.kind() instanceof FieldKind.Markdown) {
            markdown(label, desk.markdown((String) value, desk.values().name(item) + ", " + label));
        } else if (field.kind() instanceof FieldKind.Text text && text.multiline()) {
            facts.add(new Block.Fact(label, paragraphs(field, (String) value)));
        } else if (value instanceof YearSeries series && SeriesTables.isFew(series)) {
            facts.add(new Block.Fact(label, desk.series().lines(series, desk.unit(series.unit()))));
        } else if (value instanceof YearSeries series) {
            after.addAll(desk.series().tables(label, Map.of("", series), desk::unit));
        } else if (field.kind() instanceof FieldKind.ByScenario kind && value instanceof ScenarioSeries scenarios) {
            after.addAll(desk.series().tables(label, named(kind, scenarios), desk::unit));
        } else if (field.kind() instanceof FieldKind.Records records) {
            EmbeddedRecords embedded = new EmbeddedRecords(desk, records.type(), label, records(value));
            facts.addAll(embedded.facts());
            after.addAll(embedded.blocks());
        } else if (value instanceof Picture picture) {
            picture(picture);
        } else {
            facts.add(new Block.Fact(label, List.of(new Block.Paragraph(desk.content().full(item, field)))));
        }
    }

    private Map<String, YearSeries> named(FieldKind.ByScenario kind, ScenarioSeries scenarios) {
        Map<String, YearSeries> named = new LinkedHashMap<>();
        scenarios.byScenario().forEach((code, series) -> named.put(
                desk.label("code." + kind.codeList() + "." + code), series));
        return named;
    }

    private static List<Item> records(Object value) {
        return ((List<?>) value).stream().map(Item.class::cast).toList();
    }

    private List<Block> paragraphs(Field<?> field, String text) {
        return text.lines().filter(line -> !line.isBlank())
                .map(line -> (Block) new Block.Paragraph(desk.content().brief(item, field, line))).toList();
    }

    private void markdown(String label, Fragment fragment) {
        if (fragment.sections().isEmpty() && fragment.blocks().stream().allMatch(Block.Fact::fits)) {
            if (!fragment.isEmpty()) {
                facts.add(new Block.Fact(label, fragment.blocks()));
            }
            return;
        }
        after.add(new Block.Paragraph(List.of(Inline.strong(label))));
        after.addAll(fragment.blocks());
        fragment.sections().forEach(this::flatten);
    }

    /** Headings within a record's text are not among the report's own. */
    private void flatten(Section section) {
        after.add(new Block.Paragraph(List.of(new Inline.Styled(Inline.Style.STRONG, section.heading()))));
        after.addAll(section.blocks());
        section.sections().forEach(this::flatten);
    }

    private void picture(Picture picture) {
        if (picture.alt().isBlank()) {
            desk.warn("message.pictureAlt", picture.path(), desk.values().name(item));
        } else {
            after.add(new PictureFigure("", picture.path(), Typography.print(picture.alt()),
                    Typography.print(picture.caption())));
        }
    }
}
