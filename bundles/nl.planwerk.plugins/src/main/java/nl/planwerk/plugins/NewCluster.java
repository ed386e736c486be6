// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import nl.planwerk.model.format.Messages;

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
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeStringField("$schema", PluginBuilder.SCHEMA);
            json.writeNumberField("format", 1);
            json.writeStringField("id", id);
            json.writeStringField("version", "1.0.0");
            names(json);
            json.writeStringField("language", language);
            optional(json, "accent", accent);
            profile(json);
            example(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void names(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("name");
        for (String key : List.of("nl", "en")) {
            optional(json, key, names.getOrDefault(key, ""));
        }
        json.writeEndObject();
    }

    private void profile(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("profile");
        optional(json, "officialName", officialName);
        list(json, "aliases", aliases);
        list(json, "subAreas", subAreas);
        list(json, "provinces", provinces);
        list(json, "areaManagers", areaManagers);
        json.writeEndObject();
    }

    private static void example(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("chapters");
        json.writeStartObject();
        json.writeStringField("id", "own");
        json.writeStringField("after", "execution");
        text(json, "title", "example.chapter");
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("sections");
        json.writeStartObject();
        json.writeStringField("id", "quays");
        json.writeStringField("chapter", "own");
        text(json, "title", "example.section");
        text(json, "one", "example.one");
        text(json, "many", "example.many");
        json.writeArrayFieldStart("fields");
        field(json, "name", "text", true);
        field(json, "length", "number", false);
        field(json, "startYear", "year", false);
        field(json, "endYear", "year", false);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("checks");
        json.writeStartObject();
        json.writeStringField("id", "yearsInOrder");
        json.writeStringField("section", "quays");
        json.writeStringField("rule", "notBefore");
        json.writeStringField("field", "endYear");
        json.writeStringField("other", "startYear");
        json.writeStringField("severity", "error");
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void field(JsonGenerator json, String id, String kind, boolean required) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("kind", kind);
        if (id.equals("length")) {
            list(json, "units", List.of("km"));
        }
        if (required) {
            json.writeBooleanField("required", true);
        }
        text(json, "label", "example." + id);
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String key) throws IOException {
        Messages texts = Messages.of(NewCluster.class, "OSGI-INF/l10n/plugins");
        json.writeObjectFieldStart(name);
        json.writeStringField("nl", texts.text(Locale.forLanguageTag("nl"), key));
        json.writeStringField("en", texts.text(Locale.ENGLISH, key));
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String name, String text) throws IOException {
        if (!text.isBlank()) {
            json.writeStringField(name, text);
        }
    }

    private static void list(JsonGenerator json, String name, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
    }
}
