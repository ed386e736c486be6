// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.planwerk.model.format.Messages;
import nl.planwerk.plugins.draft.Draft;

/**
 * The answers with which a new cluster begins. Only the id and a name are needed.
 *
 * @param names    name by language code
 * @param language of new plans: {@code nl} or {@code en}
 * @param accent   as {@code #rrggbb}; empty for none
 */
public record NewCluster(String id, Map<String, String> names, String language, String accent, String officialName,
        List<String> aliases, List<String> subAreas, List<String> provinces, List<String> areaManagers) {

    public NewCluster {
        names = Map.copyOf(names);
        aliases = List.copyOf(aliases);
        subAreas = List.copyOf(subAreas);
        provinces = List.copyOf(provinces);
        areaManagers = List.copyOf(areaManagers);
    }

    /**
     * The description, to be edited: beside the answers a small section of its own with a field of each common kind and
     * a check, as an example, under headings in the language of its plans.
     */
    public String description() {
        Draft cluster = begun();
        example(cluster);
        return cluster.json();
    }

    /** The description with the answers alone. */
    public Draft begun() {
        Draft cluster = new Draft().text("$schema", PluginBuilder.SCHEMA).number("format", "1").text("id", id)
                .text("version", "1.0.0").text("language", language).text("accent", accent);
        names.forEach((key, name) -> cluster.words("name", key, name));
        cluster.in("profile").text("officialName", officialName).texts("aliases", aliases).texts("subAreas", subAreas)
                .texts("provinces", provinces).texts("areaManagers", areaManagers);
        return cluster;
    }

    private static void example(Draft cluster) {
        words(cluster.add("chapters").text("id", "own").text("after", "execution"), "title", "example.chapter");
        Draft section = cluster.add("sections").text("id", "quays").text("chapter", "own");
        words(section, "title", "example.section");
        words(section, "one", "example.one");
        words(section, "many", "example.many");
        addName(section);
        field(section, "length", "number").texts("units", List.of("km"));
        field(section, "startYear", "year");
        field(section, "endYear", "year");
        cluster.add("checks").text("id", "yearsInOrder").text("section", "quays").text("rule", "notBefore")
                .text("field", "endYear").text("other", "startYear").text("severity", "error");
    }

    /** Adds a field for the name, with which the records of most sections begin. */
    public static void addName(Draft section) {
        field(section, "name", "text").is("required", true);
    }

    private static Draft field(Draft section, String id, String kind) {
        Draft field = section.add("fields").text("id", id).text("kind", kind);
        words(field, "label", "example." + id);
        return field;
    }

    private static void words(Draft draft, String name, String key) {
        Messages texts = Messages.of(NewCluster.class, "OSGI-INF/l10n/plugins");
        draft.words(name, "nl", texts.text(Locale.forLanguageTag("nl"), key)).words(name, "en", texts.text(Locale.ENGLISH, key));
    }
}
