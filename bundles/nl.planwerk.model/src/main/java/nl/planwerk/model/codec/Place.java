// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** Where a parser stands in a text, in terms of its user: line, column and path in words. */
final class Place {
    private static final int LONGEST_QUOTE = 60;

    private final String fileName;
    private final byte[] bytes;
    private final boolean located;
    private final String prefix;
    private JsonParser parser;
    private int from;

    private Place(String fileName, byte[] bytes, boolean located, String prefix) {
        this.fileName = fileName;
        this.bytes = bytes;
        this.located = located;
        this.prefix = prefix;
    }

    /**
     * A place in a text.
     *
     * @param located whether the text is the user's own, so that lines and columns mean something
     */
    static Place in(String fileName, byte[] bytes, boolean located) {
        return new Place(fileName, bytes, located, "");
    }

    /** The same text below a path. */
    Place under(String path) {
        return new Place(fileName, bytes, located, path);
    }

    /** Follows a parser that began at that offset. */
    void follow(JsonParser newParser, int newFrom) {
        this.parser = newParser;
        this.from = newFrom;
    }

    int tokenOffset() {
        return from + (int) parser.currentTokenLocation().getByteOffset();
    }

    PlanFormatException problem(String key, Object... args) {
        return problemAt(tokenOffset(), path(), key, null, args);
    }

    /** A problem of the whole file. */
    static PlanFormatException whole(String fileName, String key, Object... args) {
        return in(fileName, new byte[0], false).problemAt(-1, "", key, null, args);
    }

    PlanFormatException whole(String key) {
        return whole(fileName, key);
    }

    /** A problem at a byte of the file, before anything was parsed. */
    static PlanFormatException at(String fileName, byte[] bytes, int offset, String key) {
        return in(fileName, bytes, true).problemAt(offset, "", key, null);
    }

    PlanFormatException translated(JacksonException e, CodecLimits limits) {
        JsonLocation location = e.getLocation();
        int offset = location == null || location.getByteOffset() < 0 ? tokenOffset()
                : from + (int) location.getByteOffset();
        if (e instanceof StreamConstraintsException) {
            return exceeded(e, offset, limits);
        }
        boolean cut = e instanceof JsonEOFException || offset >= bytes.length;
        return problemAt(offset, path(), cut ? "codec.truncated" : "codec.notJson", e);
    }

    private PlanFormatException exceeded(JacksonException e, int offset, CodecLimits limits) {
        String message = e.getOriginalMessage();
        if (message.startsWith("Document nesting depth")) {
            return problemAt(offset, "", "codec.tooDeep", e, limits.depth());
        } else if (message.startsWith("Number value length")) {
            return problemAt(offset, path(), "codec.numberTooLong", e, limits.digits());
        }
        return problemAt(offset, path(), "codec.textTooLong", e, limits.stringLength());
    }

    private PlanFormatException problemAt(int offset, String path, String key, Throwable cause, Object... args) {
        int end = Math.min(offset, bytes.length);
        int line = 0;
        int column = 0;
        if (located && offset >= 0) {
            int lineStart = 0;
            line = 1;
            for (int i = 0; i < end; i++) {
                if (bytes[i] == '\n') {
                    line++;
                    lineStart = i + 1;
                }
            }
            column = new String(bytes, lineStart, end - lineStart, StandardCharsets.UTF_8).length() + 1;
        }
        List<String> texts = Arrays.stream(args).map(arg -> quoted(arg.toString())).toList();
        return new PlanFormatException(new FormatProblem(fileName, key, texts, line, column, path), cause);
    }

    /** The path of the current value: names joined by points, list positions in brackets, a section's items directly. */
    String path() {
        List<JsonStreamContext> chain = new ArrayList<>();
        for (JsonStreamContext c = parser.getParsingContext(); c != null && !c.inRoot(); c = c.getParent()) {
            chain.add(c);
        }
        Collections.reverse(chain);
        StringBuilder path = new StringBuilder(prefix);
        for (int i = 0; i < chain.size(); i++) {
            JsonStreamContext c = chain.get(i);
            if (c.inArray()) {
                path.append('[').append(Math.max(0, c.getCurrentIndex())).append(']');
            } else if (c.hasCurrentName() && !isItems(chain, i)) {
                path.append(path.length() == 0 ? "" : ".").append(quoted(c.getCurrentName()));
            }
        }
        return path.toString();
    }

    private boolean isItems(List<JsonStreamContext> chain, int i) {
        return prefix.isEmpty() && i == 2 && "sections".equals(chain.get(0).getCurrentName())
                && "items".equals(chain.get(2).getCurrentName());
    }

    /** Text from a file, made fit for one line of a message. */
    private static String quoted(String text) {
        String oneLine = text.replaceAll("\\p{Cntrl}", " ");
        return oneLine.length() <= LONGEST_QUOTE ? oneLine : oneLine.substring(0, LONGEST_QUOTE) + "…";
    }
}
