// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import nl.planwerk.plugins.Remark;

/** Reads a JSON text as nodes that know where they stand. */
public final class NodeReader {
    private static final JsonFactory FACTORY = new JsonFactory();
    private final String file;
    private final Faults faults;

    /** @param file the name under which the reader's user knows the text */
    public NodeReader(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The whole text; empty, and told, if it is no JSON. */
    public Optional<Node> read(byte[] bytes) {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            if (parser.nextToken() == null) {
                faults.add(Remark.Place.of(file), "json.empty");
                return Optional.empty();
            }
            Node whole = value(parser, "");
            if (parser.nextToken() != null) {
                faults.add(place(parser.currentTokenLocation(), ""), "json.more");
            }
            return Optional.of(whole);
        } catch (JsonProcessingException e) {
            faults.add(place(e.getLocation(), ""), "json.broken", e.getOriginalMessage().lines().findFirst().orElse(""));
            return Optional.empty();
        } catch (IOException e) {
            faults.add(Remark.Place.of(file), "json.broken", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Remark.Place place(JsonLocation at, String path) {
        return at == null ? Remark.Place.of(file) : new Remark.Place(file, at.getLineNr(), at.getColumnNr(), path);
    }

    private Node value(JsonParser parser, String path) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        Object value = switch (token) {
            case START_OBJECT -> members(parser, path);
            case START_ARRAY -> elements(parser, path);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
        return new Node(value, at.getLineNr(), at.getColumnNr(), path);
    }

    private Map<String, Node> members(JsonParser parser, String path) throws IOException {
        Map<String, Node> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser, path.isEmpty() ? name : path + "." + name));
        }
        return members;
    }

    private List<Node> elements(JsonParser parser, String path) throws IOException {
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser, path + "[" + elements.size() + "]"));
        }
        return elements;
    }
}
