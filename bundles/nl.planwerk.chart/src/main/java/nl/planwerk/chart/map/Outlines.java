// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.planwerk.chart.MapPlot;
import nl.planwerk.chart.Point;

/** The outlines of the Netherlands and its neighbours, its lakes and some towns to know one's way by, in degrees. */
public final class Outlines {
    private static final Pattern TOWN = Pattern.compile("town (\\d) (\\S+) (\\S+) ([^|]+)(?:\\|(.+))?");
    private static final List<List<Point>> HOME;
    private static final List<List<Point>> ABROAD;
    private static final List<List<Point>> LAKES;
    private static final List<List<Point>> ISLANDS;
    private static final List<MatchResult> TOWNS;

    static {
        List<String> lines = lines();
        HOME = rings(lines, "home ");
        ABROAD = rings(lines, "abroad ");
        LAKES = rings(lines, "lake ");
        ISLANDS = rings(lines, "island ");
        TOWNS = lines.stream().map(TOWN::matcher).filter(Matcher::matches).map(Matcher::toMatchResult)
                .sorted(Comparator.comparing(town -> town.group(1))).toList();
    }

    private Outlines() {
    }

    /** The areas of the Netherlands, longitude and latitude of each corner. */
    public static List<List<Point>> home() {
        return HOME;
    }

    /** The areas of other land near it. */
    public static List<List<Point>> abroad() {
        return ABROAD;
    }

    /** Lakes in the Netherlands, to be drawn over its areas. */
    public static List<List<Point>> lakes() {
        return LAKES;
    }

    /** The areas of the Netherlands that lie in its lakes, to be drawn over these. */
    public static List<List<Point>> islands() {
        return ISLANDS;
    }

    /**
     * Towns in the Netherlands and just over its borders, the most important first, with the names that a language has for
     * them.
     */
    public static List<MapPlot.Town> towns(Locale locale) {
        boolean dutch = locale.getLanguage().equals("nl");
        return TOWNS.stream()
                .map(town -> new MapPlot.Town(new Point(Double.parseDouble(town.group(2)), Double.parseDouble(town.group(3))),
                        dutch || town.group(5) == null ? town.group(4) : town.group(5)))
                .toList();
    }

    /** Whether a place given in degrees lies in the Netherlands, as exactly as the outlines are drawn. */
    public static boolean isHome(Point degrees) {
        return HOME.stream().anyMatch(ring -> isIn(ring, degrees));
    }

    /** Counts how often a line to the east crosses the ring. */
    private static boolean isIn(List<Point> ring, Point at) {
        boolean in = false;
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + ring.size() - 1) % ring.size());
            if (a.y() > at.y() != b.y() > at.y()
                    && at.x() < (b.x() - a.x()) * (at.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                in = !in;
            }
        }
        return in;
    }

    private static List<List<Point>> rings(List<String> lines, String kind) {
        return lines.stream().filter(line -> line.startsWith(kind)).map(line -> ring(line.substring(kind.length()))).toList();
    }

    private static List<String> lines() {
        try (InputStream in = Outlines.class.getResourceAsStream("outlines.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Point> ring(String line) {
        String[] numbers = line.split(" ");
        List<Point> points = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            points.add(new Point(Double.parseDouble(numbers[i]), Double.parseDouble(numbers[i + 1])));
        }
        return points;
    }
}
