// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import nl.planwerk.model.plan.RawValue;

/** A forward reader over one JSON text that stands on a token and knows where it is. Not thread-safe. */
final class JsonIn {
    private final JsonSource source;
    private final Place place;
    private final byte[] bytes;
    private final JsonParser parser;

    JsonIn(JsonSource source, Place place, byte[] bytes, int from) {
        this.source = source;
        this.place = place;
        this.bytes = bytes;
        this.parser = source.parser(bytes, from);
        place.follow(parser, from);
    }

    /** The same text from an earlier value on, to read it a second time; stands on the value's first token. */
    JsonIn again(int offset, String path) throws IOException {
        JsonIn second = new JsonIn(source, place.under(path), bytes, offset);
        second.next();
        return second;
    }

    JsonToken next() throws IOException {
        return parser.nextToken();
    }

    /** The next member's name, or null at the end of the object; stands on the name. */
    String nextName() throws IOException {
        return parser.nextFieldName();
    }

    JsonToken token() {
        return parser.currentToken();
    }

    boolean at(JsonToken token) {
        return parser.currentToken() == token;
    }

    int depth() {
        return parser.getParsingContext().getNestingDepth();
    }

    /** Offset of the current token's first byte. */
    int offset() {
        return place.tokenOffset();
    }

    String path() {
        return place.path();
    }

    CodecLimits limits() {
        return source.limits();
    }

    PlanFormatException problem(String key, Object... args) {
        return place.problem(key, args);
    }

    PlanFormatException problemOfFile(String key) {
        return place.whole(key);
    }

    void expect(JsonToken token, String problemKey) throws IOException {
        if (parser.currentToken() != token) {
            throw problem(problemKey);
        }
    }

    String text() throws IOException {
        expect(JsonToken.VALUE_STRING, "codec.expectedText");
        return parser.getText();
    }

    BigDecimal decimal() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return parser.getTextLength() < 18 ? BigDecimal.valueOf(parser.getLongValue()) : big();
        }
        expect(JsonToken.VALUE_NUMBER_FLOAT, "codec.expectedNumber");
        return big();
    }

    private BigDecimal big() throws IOException {
        char[] chars = parser.getTextCharacters();
        int from = parser.getTextOffset();
        int length = parser.getTextLength();
        for (int i = from; i < from + length; i++) {
            if ((chars[i] == 'e' || chars[i] == 'E') && from + length - i > 6) {
                throw problem("codec.numberTooLong", source.limits().digits());
            }
        }
        BigDecimal number = new BigDecimal(chars, from, length);
        if (Math.abs(number.scale()) > source.limits().digits()) {
            throw problem("codec.numberTooLong", source.limits().digits());
        }
        return number;
    }

    /** The value the reader stands on, whatever it is; leaves the reader on its last token. */
    RawValue raw() throws IOException {
        return RawValue.ofTree(tree());
    }

    private Object tree() throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> RawValue.Null.NULL;
        };
    }

    private Map<String, Object> object() throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name = nextName(); name != null; name = nextName()) {
            next();
            if (members.containsKey(name)) {
                throw problem("codec.duplicateMember", name);
            }
            members.put(name, tree());
        }
        return members;
    }

    private List<Object> array() throws IOException {
        List<Object> elements = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            bounded(elements.size());
            elements.add(tree());
        }
        return elements;
    }

    /** Checks that one more element may be added to a list of this size. */
    void bounded(int size) throws IOException {
        if (size >= source.limits().listSize()) {
            throw problem("codec.listTooLong", source.limits().listSize());
        }
    }

    /** Moves to the last token of the object or array at this depth, of which something was read already. */
    void leave(int depth) throws IOException {
        while (depth() >= depth) {
            next();
        }
    }

    void skip() throws IOException {
        parser.skipChildren();
    }

    /** Checks that nothing follows. */
    void end() throws IOException {
        if (next() != null) {
            throw problem("codec.notJson");
        }
    }

    /** What the parser's own exception means to a user. */
    PlanFormatException translated(JacksonException e) {
        return place.translated(e, source.limits());
    }
}
