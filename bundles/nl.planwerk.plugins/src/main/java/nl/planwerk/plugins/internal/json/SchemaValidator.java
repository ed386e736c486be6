// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds a JSON text against a schema in the part of JSON Schema 2020-12 that the published schema uses: {@code $ref},
 * {@code type}, {@code const}, {@code enum}, {@code pattern}, lengths, {@code properties}, {@code required},
 * {@code additionalProperties}, {@code items}, {@code minProperties}, and {@code allOf} of {@code if} and {@code then}.
 * What a pattern means is told by the word beside it, {@code x-expected}.
 */
public final class SchemaValidator {
    private static final Map<String, Predicate<Object>> TYPES = Map.of("object", Map.class::isInstance,
            "array", List.class::isInstance, "string", String.class::isInstance, "number", BigDecimal.class::isInstance,
            "boolean", Boolean.class::isInstance);
    private final Node root;
    private final Faults faults;

    /** @param root the schema */
    public SchemaValidator(Node root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    /** Tells whatever in the text is not as the schema wants it. */
    public void validate(Node text) {
        validate(text, root);
    }

    private void validate(Node node, Node rule) {
        Node schema = resolved(rule);
        List<String> types = types(schema);
        if (!types.isEmpty() && types.stream().noneMatch(type -> TYPES.get(type).test(node.value()))) {
            faults.add(node, "schema.type", types.stream().map(t -> "{type." + t + "}").collect(Collectors.joining("|")),
                    node.shown());
            return;
        }
        schema.get("const").filter(c -> differ(c, node)).ifPresent(c -> faults.add(node, "schema.const", c.shown(), node.shown()));
        schema.get("enum").filter(e -> e.elements().stream().allMatch(c -> differ(c, node)))
                .ifPresent(e -> faults.add(node, "schema.enum", listed(e.elements()), node.shown()));
        text(node, schema);
        object(node, schema);
        schema.get("items").ifPresent(items -> node.elements().forEach(element -> validate(element, items)));
        schema.list("allOf").stream().filter(part -> part.get("if").map(given -> fits(node, given)).orElse(true))
                .forEach(part -> validate(node, part.get("then").orElse(part)));
    }

    private Node resolved(Node rule) {
        return rule.get("$ref").flatMap(ref -> root.get("$defs")
                .flatMap(defs -> defs.get(ref.text().substring("#/$defs/".length())))).orElse(rule);
    }

    private static List<String> types(Node schema) {
        String one = schema.text("type");
        return one.isEmpty() ? schema.texts("type") : List.of(one);
    }

    private static boolean differ(Node wanted, Node found) {
        return wanted.value() instanceof BigDecimal number && found.value() instanceof BigDecimal other
                ? number.compareTo(other) != 0 : !String.valueOf(wanted.value()).equals(String.valueOf(found.value()))
                        || wanted.value() instanceof String != found.value() instanceof String;
    }

    private static String listed(List<Node> choices) {
        return choices.stream().map(Node::text).collect(Collectors.joining(", "));
    }

    private void text(Node node, Node schema) {
        if (!(node.value() instanceof String text)) {
            return;
        }
        schema.get("pattern").filter(pattern -> !Pattern.compile(pattern.text()).matcher(text).find())
                .ifPresent(p -> faults.add(node, "schema.pattern", "{expected." + schema.text("x-expected") + "}", node.shown()));
        schema.get("minLength").filter(least -> text.isBlank()).ifPresent(least -> faults.add(node, "schema.blank"));
        schema.get("maxLength").filter(most -> text.length() > ((BigDecimal) most.value()).intValue())
                .ifPresent(most -> faults.add(node, "schema.long", most.text(), text.length()));
    }

    private void object(Node node, Node schema) {
        if (!(node.value() instanceof Map)) {
            return;
        }
        Map<String, Node> known = schema.get("properties").map(Node::members).orElse(Map.of());
        schema.texts("required").stream().filter(name -> node.get(name).isEmpty())
                .forEach(name -> faults.add(node, "schema.missing", name));
        schema.get("minProperties").filter(least -> node.members().isEmpty())
                .ifPresent(least -> faults.add(node, "schema.noMember", String.join(", ", known.keySet())));
        node.members().forEach((name, member) -> {
            if (known.containsKey(name)) {
                validate(member, known.get(name));
            } else {
                schema.get("additionalProperties").ifPresent(more -> more(name, member, more, known));
            }
        });
    }

    private void more(String name, Node member, Node more, Map<String, Node> known) {
        if (more.value() instanceof Map) {
            validate(member, more);
        } else if (Boolean.FALSE.equals(more.value())) {
            faults.add(member, "schema.unknown", name, String.join(", ", known.keySet()));
        }
    }

    private boolean fits(Node node, Node given) {
        Faults none = new Faults("");
        new SchemaValidator(root, none).validate(node, given);
        return none.none();
    }
}
