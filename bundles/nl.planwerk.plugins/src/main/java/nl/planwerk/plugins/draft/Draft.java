// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.plugins.PluginRefused;

/**
 * An object of a cluster's description that is being written: the cluster itself, or a chapter, section, field, choice or
 * check of it. What is set to nothing is not written. Members that the writer does not know are kept. Not for several
 * threads.
 */
public final class Draft {
    static final List<String> LANGUAGES = List.of("nl", "en");
    private final Map<String, Object> members = new LinkedHashMap<>();

    /** The description that a JSON text holds; right or wrong, as long as it is one object. */
    public static Draft read(byte[] json) throws PluginRefused {
        return DraftJson.read(json);
    }

    /** The description as a JSON text for people: members in the order of the guide, two spaces at each depth. */
    public String json() {
        return DraftJson.write(this);
    }

    Map<String, Object> members() {
        return members;
    }

    private Draft put(String name, Object value) {
        members.put(name, value);
        return this;
    }

    private Draft drop(String name) {
        members.remove(name);
        return this;
    }

    /** A text or number as it is written; empty if there is none. */
    public String text(String name) {
        Object value = members.get(name);
        return value instanceof String || value instanceof BigDecimal ? value.toString() : "";
    }

    /** Sets a text. */
    public Draft text(String name, String value) {
        return value.isBlank() ? drop(name) : put(name, value.strip());
    }

    /** Sets a number; what is none is kept as a text, and told when the description is read. */
    public Draft number(String name, String value) {
        if (value.isBlank()) {
            return drop(name);
        }
        try {
            return put(name, new BigDecimal(value.strip().replace(',', '.')));
        } catch (NumberFormatException e) {
            return put(name, value.strip());
        }
    }

    /** A text in a language; one that is the same in both is that in either. */
    public String words(String name, String language) {
        return members.get(name) instanceof Draft both ? both.text(language) : text(name);
    }

    /** Sets a text in a language. */
    public Draft words(String name, String language, String value) {
        Draft both = new Draft();
        LANGUAGES.forEach(l -> both.text(l, l.equals(language) ? value : words(name, l)));
        return both.members.isEmpty() ? drop(name) : put(name, both);
    }

    /** Whether a member is true. */
    public boolean is(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    /** Sets whether a member is true. */
    public Draft is(String name, boolean value) {
        return value ? put(name, true) : drop(name);
    }

    /** The texts of a list; none if there is no such list. */
    public List<String> texts(String name) {
        return list(name).stream().filter(value -> !(value instanceof Draft)).map(String::valueOf).toList();
    }

    /** Sets a list of texts. */
    public Draft texts(String name, List<String> values) {
        List<Object> kept = new ArrayList<>();
        values.stream().map(String::strip).filter(value -> !value.isEmpty()).forEach(kept::add);
        return kept.isEmpty() ? drop(name) : put(name, kept);
    }

    @SuppressWarnings("unchecked")
    private List<Object> list(String name) {
        return members.get(name) instanceof List<?> list ? (List<Object>) list : List.of();
    }

    /** The objects of a list, in their order. */
    public List<Draft> all(String name) {
        return list(name).stream().filter(Draft.class::isInstance).map(Draft.class::cast).toList();
    }

    /** Adds an empty object to the end of a list. */
    public Draft add(String name) {
        Draft added = new Draft();
        if (!(members.get(name) instanceof List)) {
            put(name, new ArrayList<>());
        }
        list(name).add(added);
        return added;
    }

    /** Takes an object out of a list. */
    public void remove(String name, Draft one) {
        list(name).removeIf(other -> other == one);
        if (list(name).isEmpty()) {
            drop(name);
        }
    }

    /** Moves an object of a list by so many places, as far as there are so many. */
    public void move(String name, Draft one, int by) {
        List<Object> list = list(name);
        for (int at = 0; at < list.size(); at++) {
            if (list.get(at) == one) {
                int to = Math.max(0, Math.min(list.size() - 1, at + by));
                Collections.rotate(list.subList(Math.min(at, to), Math.max(at, to) + 1), by < 0 ? 1 : -1);
                return;
            }
        }
    }

    /** An object that is a member; empty if there is none. */
    public Optional<Draft> object(String name) {
        return members.get(name) instanceof Draft draft ? Optional.of(draft) : Optional.empty();
    }

    /** An object that is a member, made if it is not there; one that stays empty is not written. */
    public Draft in(String name) {
        return (Draft) members.compute(name, (key, value) -> value instanceof Draft ? value : new Draft());
    }

    boolean isEmpty() {
        return members.values().stream().allMatch(value -> value instanceof Draft draft && draft.isEmpty());
    }
}
