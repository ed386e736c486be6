// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A JSON value that the vocabulary does not know, kept as it was read: order of members and decimals of numbers included.
 * Immutable.
 */
public final class RawValue {
    /** Stands for JSON's {@code null} in a {@link #tree()}. */
    public enum Null { NULL }

    private final Object tree;

    private RawValue(Object tree) {
        this.tree = tree;
    }

    /** Keeps a copy of the tree. */
    public static RawValue of(JsonNode node) {
        return new RawValue(copy(node));
    }

    /**
     * Keeps a copy of a tree of maps with text keys, lists, {@link String}, {@link BigDecimal}, {@link Boolean} and
     * {@link Null}.
     *
     * @throws IllegalArgumentException for anything else in it
     */
    public static RawValue ofTree(Object tree) {
        return new RawValue(copy(tree));
    }

    /** The value as unmodifiable maps and lists; see {@link #ofTree}. */
    public Object tree() {
        return tree;
    }

    /** Whether it is JSON's {@code null}. */
    public boolean isNull() {
        return tree == Null.NULL;
    }

    /** The value as a new Jackson tree, free to be changed. */
    public JsonNode toJson() {
        return node(tree);
    }

    private static Object copy(JsonNode node) {
        if (node instanceof ObjectNode object) {
            Map<String, Object> map = new LinkedHashMap<>();
            object.properties().forEach(e -> map.put(e.getKey(), copy(e.getValue())));
            return Collections.unmodifiableMap(map);
        } else if (node instanceof ArrayNode array) {
            List<Object> list = new ArrayList<>(array.size());
            array.forEach(element -> list.add(copy(element)));
            return Collections.unmodifiableList(list);
        } else if (node.isNumber()) {
            return node.decimalValue();
        } else if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isNull() || node.isMissingNode() ? Null.NULL : node.asText();
    }

    private static Object copy(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put((String) key, copy(value)));
            return Collections.unmodifiableMap(copy);
        } else if (tree instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list.size());
            list.forEach(element -> copy.add(copy(element)));
            return Collections.unmodifiableList(copy);
        } else if (tree instanceof String || tree instanceof BigDecimal || tree instanceof Boolean
                || tree instanceof Null) {
            return tree;
        }
        throw new IllegalArgumentException("no JSON value: " + tree);
    }

    private static JsonNode node(Object tree) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (tree instanceof Map<?, ?> map) {
            ObjectNode object = nodes.objectNode();
            map.forEach((key, value) -> object.set((String) key, node(value)));
            return object;
        } else if (tree instanceof List<?> list) {
            ArrayNode array = nodes.arrayNode();
            list.forEach(element -> array.add(node(element)));
            return array;
        } else if (tree instanceof BigDecimal number) {
            return DecimalNode.valueOf(number);
        } else if (tree instanceof Boolean flag) {
            return nodes.booleanNode(flag);
        }
        return tree == Null.NULL ? nodes.nullNode() : nodes.textNode((String) tree);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof RawValue that && tree.equals(that.tree);
    }

    @Override
    public int hashCode() {
        return tree.hashCode();
    }

    @Override
    public String toString() {
        return node(tree).toString();
    }
}
