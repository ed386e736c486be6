// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One value of a JSON text that knows where it stands.
 *
 * @param value  a map of nodes by name, a list of nodes, a {@link String}, {@link BigDecimal} or {@link Boolean}; null for null
 * @param line   1-based
 * @param column 1-based
 * @param path   such as {@code sections[0].fields[2].kind}; empty for the whole text
 */
public record Node(Object value, int line, int column, String path) {

    /** The members of an object, in order; none if it is no object. */
    @SuppressWarnings("unchecked")
    public Map<String, Node> members() {
        return value instanceof Map ? (Map<String, Node>) value : Map.of();
    }

    /** The elements of an array; none if it is no array. */
    @SuppressWarnings("unchecked")
    public List<Node> elements() {
        return value instanceof List ? (List<Node>) value : List.of();
    }

    /** A member of an object. */
    public Optional<Node> get(String name) {
        return Optional.ofNullable(members().get(name));
    }

    /** The elements of a member that is an array. */
    public List<Node> list(String name) {
        return get(name).map(Node::elements).orElse(List.of());
    }

    /** The text of a member; empty if there is none. */
    public String text(String name) {
        return get(name).map(Node::text).orElse("");
    }

    /** The texts of the elements of a member that is an array. */
    public List<String> texts(String name) {
        return list(name).stream().map(Node::text).toList();
    }

    /** Whether a member is true. */
    public boolean is(String name) {
        return get(name).map(node -> Boolean.TRUE.equals(node.value())).orElse(false);
    }

    /** A text or number as it is written; empty for anything else. */
    public String text() {
        return value instanceof String || value instanceof BigDecimal ? value.toString() : "";
    }

    /** As it is shown to a person: shortened, and without what it holds. */
    public String shown() {
        if (value instanceof Map) {
            return "{...}";
        } else if (value instanceof List) {
            return "[...]";
        }
        String text = String.valueOf(value);
        String cut = text.length() > 60 ? text.substring(0, 60) + "..." : text;
        return value instanceof String ? '"' + cut + '"' : cut;
    }
}
