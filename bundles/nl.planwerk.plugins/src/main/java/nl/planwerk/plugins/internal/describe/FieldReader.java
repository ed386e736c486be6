// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.plugins.internal.json.Node;
import nl.planwerk.vocabulary.CodeLists;

/** Makes fields from their descriptions. */
final class FieldReader {
    private static final String FIRST_YEAR = "1900";
    private static final String LAST_YEAR = "2200";
    private final Context context;

    FieldReader(Context context) {
        this.context = context;
    }

    /**
     * The fields of one record kind; those that are wrong are told and left out.
     *
     * @param entity id of the record kind
     * @param extra  whether they are added to a record kind of the common vocabulary
     */
    List<Field<?>> fields(List<Node> nodes, String entity, boolean extra) {
        context.distinct(nodes);
        Map<String, Field<?>> fields = new LinkedHashMap<>();
        nodes.forEach(node -> field(node, entity, extra).ifPresent(field -> fields.putIfAbsent(field.id(), field)));
        return List.copyOf(fields.values());
    }

    private Optional<Field<?>> field(Node node, String entity, boolean extra) {
        String id = extra ? context.own(node.text("id")) : node.text("id");
        if (id.equals("id")) {
            node.get("id").ifPresent(at -> context.faults.add(at, "describe.reserved", id));
            return Optional.empty();
        }
        String label = entity + "." + id;
        context.text(label, node.get("label"));
        context.text(label + ".help", node.get("help"));
        Optional<Field<?>> made = kind(node, id, entity);
        return made.map(field -> finished(field, node));
    }

    private Field<?> finished(Field<?> field, Node node) {
        Field<?> grouped = node.text("group").isEmpty() ? field : field.in(node.text("group"));
        Field<?> bounded = grouped;
        if (!node.text("min").isEmpty() || !node.text("max").isEmpty()) {
            try {
                bounded = grouped.between(node.text("min"), node.text("max"));
            } catch (IllegalStateException noBounds) {
                context.faults.add(node, "describe.noBounds", node.text("kind"));
            }
        }
        return node.is("required") ? bounded.require() : bounded;
    }

    private Optional<Field<?>> kind(Node node, String id, String entity) {
        String[] units = units(node);
        return switch (node.text("kind")) {
            case "text" -> Optional.of(Field.text(id));
            case "phrase" -> Optional.of(Field.phrase(id));
            case "longText" -> Optional.of(Field.longText(id));
            case "markdown" -> Optional.of(Field.markdown(id));
            case "textByLanguage" -> Optional.of(Field.localized(id));
            case "number" -> Optional.of(Field.number(id, units));
            case "wholeNumber" -> Optional.of(Field.integer(id, units));
            case "year" -> Optional.of(Field.integer(id).between(FIRST_YEAR, LAST_YEAR));
            case "money" -> Optional.of(Field.money(id, money(units)));
            case "range" -> Optional.of(Field.range(id, units));
            case "moneyRange" -> Optional.of(Field.moneyRange(id, money(units)));
            case "series" -> Optional.of(Field.series(id, units));
            case "scenarioSeries" -> Optional.of(Field.scenarioSeries(id, CodeLists.SCENARIO, units));
            case "choice" -> list(node, entity + "." + id).map(list -> Field.choice(id, list));
            case "choices" -> list(node, entity + "." + id).map(list -> Field.choices(id, list));
            case "reference" -> Optional.of(Field.reference(id, targets(node)));
            case "references" -> Optional.of(Field.references(id, targets(node)));
            case "date" -> Optional.of(Field.date(id));
            case "yesNo" -> Optional.of(Field.flag(id));
            case "place" -> Optional.of(Field.place(id));
            case "picture" -> Optional.of(Field.picture(id));
            case "link" -> Optional.of(Field.link(id));
            case "records" -> records(node, id, entity + "." + id);
            default -> Optional.empty();
        };
    }

    private static String[] money(String[] units) {
        return units.length > 0 ? units : new String[] {"MEUR", "kEUR", "EUR", "bnEUR"};
    }

    private String[] units(Node node) {
        node.list("units").stream().filter(unit -> context.core.unit(unit.text()).isEmpty())
                .forEach(unit -> context.faults.add(unit, "describe.unit", unit.text(), known()));
        return node.texts("units").toArray(String[]::new);
    }

    private String known() {
        return String.join(", ", context.core.contributions().get(0).units().stream().map(u -> u.id()).toList());
    }

    private Optional<String> list(Node node, String ownList) {
        if (node.get("choices").isPresent()) {
            String id = ownList.startsWith(context.cluster + ":") ? ownList : context.own(ownList);
            new ListReader(context).read(id, node.list("choices"));
            return Optional.of(id);
        }
        String name = node.text("list");
        if (context.lists.containsKey(context.own(name))) {
            return Optional.of(context.own(name));
        } else if (context.core.codeList(name).isPresent()) {
            return Optional.of(name);
        }
        if (name.isEmpty()) {
            context.faults.add(node, "describe.noChoices");
        } else {
            node.get("list").ifPresent(at -> context.faults.add(at, "describe.list", name));
        }
        return Optional.empty();
    }

    private String[] targets(Node node) {
        List<String> targets = new ArrayList<>();
        for (Node target : node.list("to")) {
            String own = context.own(target.text());
            if (context.records.contains(own)) {
                targets.add(own);
            } else if (context.core.entity(target.text()).isPresent()) {
                targets.add(target.text());
            } else {
                context.faults.add(target, "describe.record", target.text(), RecordKinds.of(context.core));
            }
        }
        return targets.toArray(String[]::new);
    }

    private Optional<Field<?>> records(Node node, String id, String path) {
        String entity = path.startsWith(context.cluster + ":") ? path : context.own(path);
        List<Field<?>> fields = fields(node.list("fields"), entity, false);
        if (fields.isEmpty()) {
            context.faults.add(node, "describe.noFields");
            return Optional.empty();
        }
        context.text("entity." + entity, node.get("one").or(() -> node.get("label")));
        context.text("entity." + entity + ".plural", node.get("many").or(() -> node.get("label")));
        EntityType type = EntityType.of(entity, fields.get(0), fields.toArray(Field<?>[]::new));
        return Optional.of(Field.records(id, type.columns(fields.toArray(Field<?>[]::new))));
    }

    /** The lists that were described. */
    List<CodeList> lists() {
        return context.lists.values().stream().sorted(Comparator.comparing(CodeList::id)).toList();
    }
}
