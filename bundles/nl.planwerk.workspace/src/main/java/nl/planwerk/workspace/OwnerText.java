// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** An owner and a few more texts as lines {@code name=value}, in lock files and journals. */
public final class OwnerText {

    private OwnerText() {
    }

    /** Lines of the owner and of the further texts. */
    public static String write(Owner owner, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("user", owner.user());
        all.put("host", owner.host());
        all.put("process", Long.toString(owner.process()));
        all.put("started", owner.started().toString());
        all.put("since", owner.since().toString());
        all.putAll(more);
        StringBuilder text = new StringBuilder();
        all.forEach((name, value) -> text.append(name).append('=').append(escaped(value)).append('\n'));
        return text.toString();
    }

    private static String escaped(String value) {
        String text = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return text.startsWith(" ") ? "\\" + text : text;
    }

    /** All the lines by name; none if the text is damaged. */
    public static Map<String, String> read(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            return Map.of();
        }
        Map<String, String> all = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(name -> all.put(name, properties.getProperty(name)));
        return all;
    }

    /** The owner that stands in the lines, if it does. */
    public static Optional<Owner> owner(Map<String, String> lines) {
        try {
            return Optional.of(new Owner(lines.getOrDefault("user", "?"), lines.getOrDefault("host", "?"),
                    Long.parseLong(lines.getOrDefault("process", "")), Instant.parse(lines.getOrDefault("started", "")),
                    Instant.parse(lines.getOrDefault("since", ""))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
