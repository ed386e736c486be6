// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.planwerk.chart.Rgb;
import nl.planwerk.chart.Theme;
import nl.planwerk.chart.ThemeException;
import nl.planwerk.fonts.Typeface;

/** Reads a theme from JSON: its colours, type, spacing and margins. */
public final class ThemeReader {
    private static final String NEUTRAL = "neutral-theme.json";

    private ThemeReader() {
    }

    /** The theme of this bundle. */
    public static Theme neutral() {
        return theme(neutralTree());
    }

    /**
     * The theme in a text; what it does not say is as in the neutral one.
     *
     * @throws ThemeException if it says what is not known, or what cannot be
     */
    public static Theme read(String json) {
        ObjectNode whole = neutralTree();
        try {
            JsonNode given = new ObjectMapper().readTree(json);
            if (!given.isObject()) {
                throw new ThemeException("theme.object");
            }
            put(whole, given, "");
        } catch (JsonProcessingException e) {
            throw new ThemeException("theme.json", e.getOriginalMessage());
        }
        return theme(whole);
    }

    private static ObjectNode neutralTree() {
        try (InputStream in = Theme.class.getResourceAsStream(NEUTRAL)) {
            if (in == null) {
                throw new IOException("no " + NEUTRAL);
            }
            return (ObjectNode) new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts what is given in the place of what is there: members of the same name and kind. */
    private static void put(ObjectNode there, JsonNode given, String path) {
        for (Map.Entry<String, JsonNode> member : given.properties()) {
            String name = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            JsonNode before = there.get(member.getKey());
            if (before == null) {
                throw new ThemeException("theme.unknown", name);
            }
            if (before instanceof ObjectNode inner && member.getValue().isObject()) {
                put(inner, member.getValue(), name);
            } else if (isLike(before, member.getValue())) {
                there.set(member.getKey(), member.getValue());
            } else {
                throw new ThemeException("theme.member", name);
            }
        }
    }

    private static boolean isLike(JsonNode before, JsonNode given) {
        if (before.isArray() && given.isArray()) {
            JsonNode first = before.get(0);
            for (JsonNode item : given) {
                if (!isLike(first, item)) {
                    return false;
                }
            }
            return !given.isEmpty();
        }
        return before.isNumber() && given.isNumber() && Double.isFinite(given.doubleValue())
                || before.isTextual() && given.isTextual();
    }

    private static Theme theme(JsonNode whole) {
        JsonNode colours = whole.required("colours");
        JsonNode type = whole.required("type");
        JsonNode spacing = whole.required("spacing");
        JsonNode margins = whole.required("margins");
        JsonNode faces = whole.required("typefaces");
        List<Rgb> series = new ArrayList<>();
        colours.required("series").forEach(node -> series.add(colour(node)));
        List<Double> headings = new ArrayList<>();
        type.required("headings").forEach(node -> headings.add(node.doubleValue()));
        return new Theme(colour(colours, "text"), colour(colours, "muted"), colour(colours, "accent"), colour(colours, "rule"),
                colour(colours, "panel"), colour(colours, "background"), series,
                new Theme.Sizes(number(type, "body"), number(type, "table"), number(type, "small"), headings),
                new Theme.Spacing(number(spacing, "leading"), number(spacing, "paragraph"), number(spacing, "cell"),
                        number(spacing, "cellSide"), number(spacing, "tight")),
                new Theme.Typefaces(typeface(faces, "body"), typeface(faces, "headings"), typeface(faces, "numbers")),
                new Theme.Margins(number(margins, "top"), number(margins, "right"), number(margins, "bottom"),
                        number(margins, "left")));
    }

    private static Typeface typeface(JsonNode faces, String use) {
        String name = faces.required(use).asText();
        return Typeface.named(name).orElseThrow(() -> new ThemeException("theme.typeface", name,
                Arrays.stream(Typeface.values()).map(Typeface::title).collect(Collectors.joining(", "))));
    }

    private static Rgb colour(JsonNode colours, String name) {
        return colour(colours.required(name));
    }

    private static Rgb colour(JsonNode node) {
        try {
            return Rgb.of(node.asText());
        } catch (IllegalArgumentException noColour) {
            throw new ThemeException("theme.colour", node.asText());
        }
    }

    private static double number(JsonNode node, String name) {
        return node.required(name).doubleValue();
    }
}
