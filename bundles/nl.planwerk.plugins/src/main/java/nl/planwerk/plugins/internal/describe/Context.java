// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.describe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.plugins.internal.json.Faults;
import nl.planwerk.plugins.internal.json.Node;
import nl.planwerk.vocabulary.CoreVocabulary;

/** What the readers of one description share: its id, what it gathers, and where they tell what is wrong. */
final class Context {
    final String cluster;
    final Faults faults;
    final Vocabulary core = CoreVocabulary.with();
    final Map<String, CodeList> lists = new HashMap<>();
    final Set<String> records = new HashSet<>();
    private final Map<String, Map<String, String>> texts = Map.of("nl", new HashMap<>(), "en", new HashMap<>());

    Context(String cluster, Faults faults) {
        this.cluster = cluster;
        this.faults = faults;
    }

    /** The id as it stands in plan files. */
    String own(String id) {
        return cluster + ":" + id;
    }

    /** Keeps a text under a key. */
    void text(String key, Optional<Node> text) {
        text.ifPresent(node -> inLanguages(node).forEach((language, words) -> texts.get(language).put(key, words)));
    }

    /** A text by language: a plain one is the same in both. */
    static Map<String, String> inLanguages(Node node) {
        if (node.value() instanceof String plain) {
            return Map.of("nl", plain, "en", plain);
        }
        Map<String, String> words = new HashMap<>();
        node.members().forEach((language, text) -> words.put(language, text.text()));
        return words;
    }

    Map<String, Map<String, String>> texts() {
        return texts;
    }

    /** Tells the second of two values that have one id. */
    void distinct(List<Node> nodes) {
        Set<String> seen = new HashSet<>();
        nodes.forEach(node -> node.get("id").filter(id -> !seen.add(id.text()))
                .ifPresent(id -> faults.add(id, "describe.twice", id.text())));
    }
}
