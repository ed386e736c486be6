// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.format.FieldNames;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;

/**
 * Holds a plan against its vocabulary. The rules:
 *
 * <table>
 * <caption>Rules</caption>
 * <tr><td>V01</td><td>a required value is missing</td></tr>
 * <tr><td>V02</td><td>a number is out of bounds (which are in the field's first unit)</td></tr>
 * <tr><td>V03</td><td>a number is not whole</td></tr>
 * <tr><td>V04</td><td>a code (or the scenario of a series) is not in its list</td></tr>
 * <tr><td>V05</td><td>a reference leads to no item</td></tr>
 * <tr><td>V06</td><td>a reference leads to an item of another type</td></tr>
 * <tr><td>V07</td><td>a text is too long</td></tr>
 * <tr><td>V08</td><td>a section for one item has several</td></tr>
 * <tr><td>V09</td><td>low, middle and high are not in order</td></tr>
 * <tr><td>V10</td><td>coordinates are not on earth</td></tr>
 * <tr><td>V11</td><td>a link is not http or https</td></tr>
 * <tr><td>V12</td><td>a picture's path leaves its folder</td></tr>
 * <tr><td>V13</td><td>a section is not known: kept, its plugin is missing</td></tr>
 * <tr><td>V14</td><td>a value has parts that are not known: kept, but not used</td></tr>
 * <tr><td>V15</td><td>a unit is not one of the field's dimension</td></tr>
 * <tr><td>V16</td><td>a list has the same element twice</td></tr>
 * <tr><td>V17</td><td>a text of one line has several</td></tr>
 * <tr><td>V18</td><td>a field is named that the record it is about does not have</td></tr>
 * </table>
 */
public final class Validator {
    private static final Set<String> RELATIONS = Set.of("V05", "V06");

    private final Plan plan;
    private final boolean complete;
    private final Findings findings = new Findings();
    private final ValueChecks values;
    private final FieldNames names;

    private Validator(Plan plan, boolean complete) {
        this.plan = plan;
        this.complete = complete;
        Map<String, String> types = typesById(plan);
        this.values = new ValueChecks(plan.vocabulary(), types, findings);
        this.names = FieldNames.of(plan.vocabulary(), Locale.ROOT,
                id -> Optional.ofNullable(types.get(id)).flatMap(plan.vocabulary()::entity));
    }

    /** The findings of a plan still being written: what is missing is a warning. */
    public static List<Finding> validate(Plan plan) {
        return validate(plan, false);
    }

    /**
     * The findings in the plan's order.
     *
     * @param complete whether the plan claims to be complete, so that what is missing is an error
     */
    public static List<Finding> validate(Plan plan, boolean complete) {
        Validator validator = new Validator(plan, complete);
        validator.all();
        return validator.findings.all();
    }

    /**
     * The findings of one value by itself, before it goes into a plan. Whether references lead anywhere is not looked at,
     * and neither are the fields of embedded records.
     *
     * @param value a value of the field's kind
     */
    public static <T> List<Finding> value(Vocabulary vocabulary, Field<T> field, T value) {
        Findings findings = new Findings();
        findings.at("", "", field.id(), field.id());
        if (!(field.kind() instanceof FieldKind.Records)) {
            new ValueChecks(vocabulary, Map.of(), findings).check(field.kind(), value);
        }
        return findings.all().stream().filter(finding -> !RELATIONS.contains(finding.rule())).toList();
    }

    private static Map<String, String> typesById(Plan plan) {
        Map<String, String> types = new HashMap<>();
        for (Object part : plan.sections().values()) {
            if (part instanceof Section section) {
                section.items().forEach(item -> types.put(item.id(), item.type().id()));
            }
        }
        return types;
    }

    private void all() {
        item("plan", plan.header(), "plan");
        plan.sections().forEach((id, part) -> {
            findings.at(id, "", "", "sections." + id);
            Optional<SectionType> type = plan.vocabulary().section(id);
            if (part instanceof Section section && type.isPresent()) {
                section(section, type.get());
            } else {
                findings.add(Severity.INFO, "V13", id);
            }
        });
    }

    private void section(Section section, SectionType type) {
        String path = "sections." + section.id();
        if (type.single() && section.items().size() > 1) {
            findings.error("V08", section.items().size());
        }
        findings.at(section.id(), "", "introduction", path + ".introduction");
        values.length(section.introduction(), Field.LONG_TEXT);
        for (int i = 0; i < section.items().size(); i++) {
            item(section.id(), section.items().get(i), path + "[" + i + "]");
        }
    }

    private void item(String section, Item item, String path) {
        for (Field<?> field : item.type().fields()) {
            findings.at(section, item.id(), field.id(), path + "." + field.id());
            field(item, field);
        }
    }

    private void field(Item item, Field<?> field) {
        Object value = item.members().get(field.id());
        if (Blank.in(item, field)) {
            if (field.required()) {
                findings.add(complete ? Severity.ERROR : Severity.WARNING, "V01");
            }
        } else if (value instanceof RawValue) {
            findings.error("V14");
        } else if (field.kind() instanceof FieldKind.Records records) {
            records(item, field, records.type());
        } else {
            values.check(field.kind(), value);
            named(item, field.kind(), value);
        }
    }

    private void named(Item item, FieldKind<?> kind, Object value) {
        if (kind instanceof FieldKind.FieldName name && names.type(item, name).filter(t -> names.find(t, (String) value).isEmpty()).isPresent()) {
            findings.add(Severity.WARNING, "V18", value);
        }
    }

    private void records(Item item, Field<?> field, EntityType type) {
        List<?> list = (List<?>) item.get(field).orElseThrow();
        for (int i = 0; i < list.size(); i++) {
            Item element = (Item) list.get(i);
            for (Field<?> inner : type.fields()) {
                findings.below("[" + i + "]." + inner.id(), () -> field(element, inner));
            }
        }
    }
}
