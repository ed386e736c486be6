// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.planwerk.chart.Rgb;
import nl.planwerk.chart.Theme;

/** Reads a theme from JSON: its colours, type and spacing. */
public final class ThemeReader {

    private ThemeReader() {
    }

    /**
     * The theme in a resource of this bundle.
     *
     * @throws IllegalArgumentException if it lacks something, or cannot be read by many people
     */
    public static Theme resource(String name) {
        try (InputStream in = Theme.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no " + name);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same from any stream. */
    static Theme read(InputStream in) throws IOException {
        JsonNode whole = new ObjectMapper().readTree(in);
        JsonNode colours = whole.required("colours");
        JsonNode type = whole.required("type");
        JsonNode spacing = whole.required("spacing");
        List<Rgb> series = new ArrayList<>();
        colours.required("series").forEach(node -> series.add(Rgb.of(node.asText())));
        List<Double> headings = new ArrayList<>();
        type.required("headings").forEach(node -> headings.add(node.doubleValue()));
        return new Theme(colour(colours, "text"), colour(colours, "muted"), colour(colours, "accent"), colour(colours, "rule"),
                colour(colours, "panel"), colour(colours, "background"), series,
                new Theme.Sizes(number(type, "body"), number(type, "table"), number(type, "small"), headings),
                new Theme.Spacing(number(spacing, "leading"), number(spacing, "paragraph"), number(spacing, "cell")));
    }

    private static Rgb colour(JsonNode colours, String name) {
        return Rgb.of(colours.required(name).asText());
    }

    private static double number(JsonNode node, String name) {
        return node.required(name).doubleValue();
    }
}
