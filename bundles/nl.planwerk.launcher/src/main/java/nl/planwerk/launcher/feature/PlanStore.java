// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.feature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Keeps an install plan beside the framework's storage, so that a warm start need not read descriptors (the JSON
 * libraries alone take a tenth of a second). Lines of tab-separated words; the first line is the key under which the
 * plan holds. Whatever is not understood counts as not there.
 */
public final class PlanStore {

    private static final String BUNDLE = "bundle";
    private static final String PROPERTY = "property";
    private static final String NOT_STARTED = "-";

    private final Path file;

    /** A store in this file. */
    public PlanStore(Path file) {
        this.file = file;
    }

    /** The plan kept under exactly this key. */
    public Optional<InstallPlan> load(String key) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
            return lines.isEmpty() || !lines.get(0).equals(key)
                    ? Optional.empty()
                    : Optional.of(parse(lines.subList(1, lines.size())));
        } catch (IOException | RuntimeException notUnderstood) {
            return Optional.empty();
        }
    }

    /** Keeps a plan in place of the one before. */
    public void save(String key, InstallPlan plan) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(key);
        plan.bundles().forEach(jar -> lines.add(String.join("\t", BUNDLE, jar.fileName(),
                jar.start().isPresent() ? String.valueOf(jar.start().getAsInt()) : NOT_STARTED)));
        new TreeMap<>(plan.frameworkProperties())
                .forEach((name, value) -> lines.add(String.join("\t", PROPERTY, name, value)));
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static InstallPlan parse(List<String> lines) {
        var jars = new ArrayList<InstallPlan.Jar>();
        Map<String, String> properties = new TreeMap<>();
        for (String line : lines) {
            String[] words = line.split("\t", 3);
            switch (words[0]) {
                case BUNDLE -> jars.add(new InstallPlan.Jar(words[1], start(words[2])));
                case PROPERTY -> properties.put(words[1], words[2]);
                default -> throw new IllegalArgumentException(line);
            }
        }
        return new InstallPlan(jars, properties);
    }

    private static OptionalInt start(String word) {
        return NOT_STARTED.equals(word) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(word));
    }
}
