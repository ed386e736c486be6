// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.cluster.PluginProblem;
import nl.planwerk.cluster.PluginProblem.Kind;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.Labels;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.vocabulary.CoreVocabulary;

/** What was learnt from one plugin when it came, and the guarded way to the rest of it. */
final class LoadedPlugin {
    private static final String ID = "[a-z][a-z0-9-]{0,63}";

    private final ClusterPlugin plugin;
    private final String className;
    private final ProblemLog problems;
    private final Optional<Cluster> cluster;
    private final Optional<Vocabulary> vocabulary;

    /**
     * Asks the plugin who it is and what it contributes.
     *
     * @param log takes each problem once, with its cause or null
     */
    LoadedPlugin(ClusterPlugin plugin, BiConsumer<PluginProblem, Throwable> log) {
        this.plugin = plugin;
        this.className = plugin.getClass().getName();
        this.problems = new ProblemLog(log);
        this.cluster = guarded(className, Kind.IDENTITY, () -> identity(plugin.cluster()));
        this.vocabulary = cluster.flatMap(c -> guarded(c.id(), Kind.CONTRIBUTION, () -> vocabulary(c)));
    }

    private static Cluster identity(Cluster cluster) {
        if (!cluster.id().matches(ID) || cluster.id().equals(CoreVocabulary.ID)) {
            throw new IllegalArgumentException("id " + cluster.id());
        }
        return cluster;
    }

    private Vocabulary vocabulary(Cluster of) {
        Contribution contribution = plugin.contribution();
        ContributionRules.check(of, contribution);
        return CoreVocabulary.with(new Contribution(contribution.id(), contribution.version(), contribution.chapters(),
                contribution.sections(), contribution.codeLists(), contribution.units(), contribution.extraFields(),
                guarded(of.id(), contribution.labels())));
    }

    private Labels guarded(String id, Labels labels) {
        return (key, locale) -> guarded(id, Kind.LABELS, () -> labels.find(key, locale)).flatMap(text -> text);
    }

    /** Whether it is that service. */
    boolean is(Object service) {
        return plugin == service;
    }

    /** Name of the plugin's class, for messages. */
    String className() {
        return className;
    }

    /** What it did wrong so far. */
    List<PluginProblem> problems() {
        return problems.all();
    }

    /** Which cluster it is; empty if it did not tell. */
    Optional<Cluster> cluster() {
        return cluster;
    }

    /** The core's vocabulary with the cluster's; empty if the contribution cannot be used. */
    Optional<Vocabulary> vocabulary() {
        return vocabulary;
    }

    /** The bytes of its template. */
    Optional<byte[]> template() {
        return guarded(name(), Kind.PLAN, plugin::template);
    }

    /** The bytes of its sample; empty also if it has none. */
    Optional<byte[]> sample() {
        return guarded(name(), Kind.PLAN, plugin::sample).flatMap(bytes -> bytes);
    }

    /** Reports something that was found wrong with the plugin. */
    void report(Kind kind, String detail, Throwable cause) {
        problems.add(new PluginProblem(name(), kind, detail), cause);
    }

    private String name() {
        return cluster.map(Cluster::id).orElse(className);
    }

    private <T> Optional<T> guarded(String name, Kind kind, Supplier<T> call) {
        return new Guard((text, cause) -> problems.add(new PluginProblem(name, kind, text), cause)).call(call);
    }
}
