// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.checks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.internal.CoreChecks;
import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cli.internal.CheckCommand;
import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.cluster.PluginProblem;
import nl.planwerk.clusters.voorbeeld.Voorbeeld;
import nl.planwerk.clusters.voorbeeld.internal.VoorbeeldPlugin;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.vocabulary.CoreVocabulary;

/** The example plan, edits of it, and the check command as a user runs it. */
final class Bench {
    static final Vocabulary VOCABULARY = CoreVocabulary.with(Voorbeeld.contribution());

    /** What the command said: exit status and both streams. */
    record Said(int status, String out, String err) {
    }

    private Bench() {
    }

    static Plan sample() {
        try (InputStream in = new VoorbeeldPlugin().sample().orElseThrow()) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plan in a text. */
    static Plan read(String text) {
        try {
            return new PlanCodec().read(text.getBytes(StandardCharsets.UTF_8), "sample", stamp -> VOCABULARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plan with one field of one record changed. */
    static <T> Plan set(Plan plan, String section, String id, Field<T> field, T value) {
        return plan.edit(section, s -> s.with(s.item(id).orElseThrow().with(field, value)));
    }

    /** The plan without a field of one record. */
    static Plan clear(Plan plan, String section, String id, Field<?> field) {
        return plan.edit(section, s -> s.with(s.item(id).orElseThrow().without(field)));
    }

    /** The plan with a record added. */
    static Plan add(Plan plan, String section, Item item) {
        return plan.edit(section, s -> s.with(item));
    }

    /** Saves the plan and runs {@code planwerk check} on it with the core's checks. */
    static Said check(Plan plan, Path folder, Map<String, String> options) throws IOException, CommandFailure {
        return check(plan, folder, options, CoreChecks.all());
    }

    static Said check(Plan plan, Path folder, Map<String, String> options, List<Check> checks)
            throws IOException, CommandFailure {
        Path file = Files.write(folder.resolve("a.plan.json"), new PlanCodec().write(plan));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Locale.forLanguageTag("nl"));
        int status = new CheckCommand(registry(plan.vocabulary()), () -> checks)
                .run(new Arguments(List.of(file.toString()), options), console);
        return new Said(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static ClusterRegistry registry(Vocabulary vocabulary) {
        return new ClusterRegistry() {
            @Override
            public List<Cluster> clusters() {
                return List.of();
            }

            @Override
            public Optional<Cluster> cluster(String id) {
                return Optional.of(new Cluster(id, "1.0.0", Map.of("nl", id, "en", id), true, Optional.empty()));
            }

            @Override
            public Vocabulary vocabularyFor(PluginStamp plugin) {
                return vocabulary;
            }

            @Override
            public Plan template(String id) {
                return Plan.empty(vocabulary, new PluginStamp(id, "1.0.0"));
            }

            @Override
            public Optional<byte[]> sample(String id) {
                return Optional.empty();
            }

            @Override
            public List<PluginProblem> problems() {
                return List.of();
            }
        };
    }
}
