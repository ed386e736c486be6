// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.util.List;
import java.util.Optional;

import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.cluster.ClusterTheme;
import nl.planwerk.cluster.PluginProblem;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.vocabulary.CoreVocabulary;

/** No cluster is installed: every plan is read with the core's vocabulary. */
final class OnlyTheCore implements ClusterRegistry {
    /** Id of a cluster whose theme cannot be used. */
    static final String PALE = "pale";
    private final Vocabulary vocabulary = CoreVocabulary.with();

    @Override
    public List<Cluster> clusters() {
        return List.of();
    }

    @Override
    public Optional<Cluster> cluster(String id) {
        return Optional.empty();
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

    /** The one cluster whose reports were to have a look of their own. */
    @Override
    public ClusterTheme theme(String id) {
        PluginProblem refusal = new PluginProblem(id, PluginProblem.THEME, "too pale");
        return id.equals(PALE) ? new ClusterTheme(Optional.empty(), Optional.of(refusal)) : ClusterTheme.NONE;
    }

    @Override
    public List<PluginProblem> problems() {
        return List.of();
    }
}
