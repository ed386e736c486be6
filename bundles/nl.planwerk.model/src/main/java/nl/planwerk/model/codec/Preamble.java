// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import com.fasterxml.jackson.core.JsonToken;
import nl.planwerk.model.plan.PluginStamp;

/**
 * What must be known of a file before its content can be read: found at its beginning in files that Planwerk wrote, but
 * looked for in the whole file. {@code planwerk.format} is the one member that keeps its place in all versions to come.
 */
final class Preamble {
    private final JsonIn in;
    private final boolean withTitle;
    private OptionalInt format = OptionalInt.empty();
    private Optional<PluginStamp> plugin = Optional.empty();
    private Optional<String> title = Optional.empty();
    private boolean planSeen;

    private Preamble(JsonIn in, boolean withTitle) {
        this.in = in;
        this.withTitle = withTitle;
    }

    /** Reads no more than needed to know the format and the plugin, and the title if asked for. */
    static Preamble read(JsonIn in, boolean withTitle) throws IOException {
        Preamble preamble = new Preamble(in, withTitle);
        in.next();
        in.expect(JsonToken.START_OBJECT, "codec.notAPlan");
        preamble.scan();
        if (preamble.format.isEmpty()) {
            throw in.problemOfFile("codec.notAPlan");
        }
        return preamble;
    }

    private void scan() throws IOException {
        while (!complete()) {
            String name = in.nextName();
            if (name == null) {
                in.end();
                return;
            }
            in.next();
            switch (name) {
                case "planwerk" -> planwerk();
                case "plugin" -> plugin();
                case "plan" -> plan();
                default -> in.skip();
            }
        }
    }

    private boolean complete() {
        return format.isPresent() && plugin.isPresent() && (planSeen || !withTitle)
                || format.isPresent() && format.getAsInt() != PlanCodec.FORMAT;
    }

    private void planwerk() throws IOException {
        in.expect(JsonToken.START_OBJECT, "codec.notAPlan");
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.next();
            if (name.equals("format")) {
                BigDecimal number = in.decimal();
                if (number.scale() != 0 || number.signum() < 0 || number.precision() > 6) {
                    throw in.problem("codec.notAPlan");
                }
                format = OptionalInt.of(number.intValueExact());
            } else {
                in.skip();
            }
        }
    }

    private void plugin() throws IOException {
        if (!in.at(JsonToken.START_OBJECT)) {
            in.skip();
            return;
        }
        Map<String, String> texts = texts();
        if (texts.containsKey("id") && texts.containsKey("version")) {
            plugin = Optional.of(new PluginStamp(texts.get("id"), texts.get("version")));
        }
    }

    private void plan() throws IOException {
        planSeen = true;
        if (withTitle && in.at(JsonToken.START_OBJECT)) {
            title = Optional.ofNullable(texts().get("title"));
        } else {
            in.skip();
        }
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.next();
            if (in.at(JsonToken.VALUE_STRING)) {
                texts.put(name, in.text());
            } else {
                in.skip();
            }
        }
        return texts;
    }

    int format() {
        return format.orElseThrow();
    }

    /** Which plugin the plan belongs to; a plan of the current format must say so. */
    PluginStamp stamp() throws PlanFormatException {
        return plugin.orElseThrow(() -> in.problemOfFile("codec.noPlugin"));
    }

    Optional<String> title() {
        return title;
    }
}
