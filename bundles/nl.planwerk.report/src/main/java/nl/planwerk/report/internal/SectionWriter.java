// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.report.ReportAnchors;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.text.Fragment;
import nl.planwerk.report.text.Typography;
import nl.planwerk.vocabulary.Common;

/** Writes one section of a plan: its introduction, its records as a table, and the records that say more than that. */
final class SectionWriter {
    private final Desk desk;

    SectionWriter(Desk desk) {
        this.desk = desk;
    }

    /** The section; it has no blocks and no parts if the plan has nothing in it. */
    Section write(SectionType type) {
        nl.planwerk.model.plan.Section section = desk.plan().section(type.id());
        Fragment introduction = desk.markdown(section.introduction(), desk.label("section." + type.id()));
        List<Block> blocks = new ArrayList<>(introduction.blocks());
        List<Section> parts = new ArrayList<>(introduction.sections());
        if (type.single()) {
            section.first().ifPresent(item -> blocks.addAll(new ItemSheet(desk, item, type.entity()).write(List.of())));
        } else if (!section.items().isEmpty()) {
            blocks.add(table(type, section.items()));
            section.items().stream().filter(desk::isDetailed).forEach(item -> parts.add(sheet(type.entity(), item)));
        }
        warnOfUnknown(type, section.unknown());
        String title = desk.label("section." + type.id());
        return new Section(ReportAnchors.section(type.id()), title, true, blocks, parts);
    }

    private Block table(SectionType type, List<Item> items) {
        String kinds = desk.label("entity." + type.entity().id() + (items.size() > 1 ? ".plural" : ""));
        String caption = desk.words().text("table.count", desk.formats().number(
                BigDecimal.valueOf(items.size())), kinds);
        return desk.tables().table("", Typography.print(Typography.capital(caption)), type.entity(), desk.layout(type), items);
    }

    private Section sheet(EntityType type, Item item) {
        String name = Typography.print(desk.values().name(item));
        List<Field<?>> left = new ArrayList<>(List.of(type.keyField()));
        String title = name;
        if (type.field(Common.NUMBER.id()).filter(Common.NUMBER::equals).isPresent()) {
            left.add(Common.NUMBER);
            title = item.get(Common.NUMBER).filter(n -> !n.isBlank()).map(n -> Typography.print(n) + " ").orElse("") + name;
        }
        return new Section(ReportAnchors.item(item), title, false, new ItemSheet(desk, item, type).write(left), List.of());
    }

    private void warnOfUnknown(SectionType type, Map<String, ?> unknown) {
        if (!unknown.isEmpty()) {
            desk.warn("message.unknownFields", desk.label("section." + type.id()),
                    String.join(", ", unknown.keySet()));
        }
    }
}
