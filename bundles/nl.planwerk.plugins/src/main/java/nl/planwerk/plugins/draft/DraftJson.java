// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.draft;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import nl.planwerk.plugins.PluginBuilder;
import nl.planwerk.plugins.PluginRefused;
import nl.planwerk.plugins.internal.json.Faults;
import nl.planwerk.plugins.internal.json.Node;
import nl.planwerk.plugins.internal.json.NodeReader;

/** Drafts as JSON, and back. */
final class DraftJson {
    private static final List<String> ORDER = List.of("$schema", "format", "id", "version", "kind", "name", "nl", "en", "maker",
            "language", "accent", "logo", "theme", "profile", "guidance", "template", "sample", "lists", "chapters", "section", "rule",
            "chapter", "after", "record", "title", "label", "one", "many", "help", "required", "group", "units", "min", "max",
            "list", "choices", "to", "field", "when", "is", "value", "other", "severity", "message", "single", "key", "columns",
            "fields", "sections", "extraFields", "checks");
    private static final Comparator<String> BY_ORDER = Comparator.comparingInt(name ->
            ORDER.contains(name) ? ORDER.indexOf(name) : ORDER.size());

    private DraftJson() {
    }

    static Draft read(byte[] json) throws PluginRefused {
        Faults faults = new Faults(PluginBuilder.DESCRIPTION);
        Optional<Node> whole = new NodeReader(PluginBuilder.DESCRIPTION, faults).read(json);
        if (whole.isEmpty() || !faults.none()) {
            throw new PluginRefused(faults.all());
        } else if (!(whole.get().value() instanceof Map)) {
            faults.add(whole.get(), "schema.type", "{type.object}", whole.get().shown());
            throw new PluginRefused(faults.all());
        }
        return draft(whole.get());
    }

    private static Draft draft(Node object) {
        Draft draft = new Draft();
        object.members().forEach((name, node) -> draft.members().put(name, value(node)));
        return draft;
    }

    private static Object value(Node node) {
        if (node.value() instanceof Map) {
            return draft(node);
        } else if (node.value() instanceof List) {
            List<Object> list = new ArrayList<>();
            node.elements().forEach(element -> list.add(value(element)));
            return list;
        }
        return node.value();
    }

    static String write(Draft draft) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
            json.setPrettyPrinter(printer);
            object(json, draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void object(JsonGenerator json, Draft draft) throws IOException {
        json.writeStartObject();
        for (String name : draft.members().keySet().stream().sorted(BY_ORDER).toList()) {
            Object value = draft.members().get(name);
            if (!(value instanceof Draft object && object.isEmpty())) {
                json.writeFieldName(name);
                value(json, value);
            }
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Draft draft) {
            object(json, draft);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                value(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }
}
