// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.chart.Theme;
import nl.planwerk.chart.ThemeException;
import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.cluster.ClusterTheme;
import nl.planwerk.cluster.PluginFailure;
import nl.planwerk.cluster.PluginProblem;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.vocabulary.CoreVocabulary;

/** A plugin that answered every question once, with what it answered. */
record Registered(ClusterPlugin plugin, Cluster cluster, Vocabulary vocabulary, ClusterTheme theme) {

    /** Asks the plugin everything that is needed to list it and to open its plans. */
    static Registered of(ClusterPlugin plugin) throws PluginFailure {
        String className = plugin.getClass().getName();
        String id = Guard.callHere(className, plugin::id);
        if (!id.matches("[a-z][a-z0-9-]{0,63}") || id.equals(CoreVocabulary.ID)) {
            throw new PluginFailure(new PluginProblem(className, "problem.id", id), null);
        }
        String version = Guard.callHere(id, plugin::version);
        Map<String, String> names = Map.of("nl", Guard.callHere(id, () -> plugin.name(Locale.forLanguageTag("nl"))),
                "en", Guard.callHere(id, () -> plugin.name(Locale.ENGLISH)));
        Vocabulary vocabulary = Guard.callHere(id,
                () -> CoreVocabulary.with(Contributions.checked(id, plugin.contribution())));
        boolean hasSample = Guard.callHere(id, () -> {
            var sample = plugin.sample();
            if (sample.isPresent()) {
                sample.get().close();
            }
            return sample.isPresent();
        });
        Optional<String> accent = Guard.callHere(id, plugin::accent).filter(colour -> colour.matches("#[0-9a-fA-F]{6}"));
        return new Registered(plugin, new Cluster(id, version, names, hasSample, accent), vocabulary, theme(id, plugin));
    }

    /** A theme that cannot be used is a problem and no reason to leave the plugin out. */
    private static ClusterTheme theme(String id, ClusterPlugin plugin) {
        try {
            return new ClusterTheme(Guard.callHere(id, () -> plugin.theme().map(Theme::read)), Optional.empty());
        } catch (PluginFailure failure) {
            return new ClusterTheme(Optional.empty(), Optional.of(problem(failure)));
        }
    }

    private static PluginProblem problem(PluginFailure failure) {
        PluginProblem found = failure.problem();
        Map<String, String> details = failure.getCause() instanceof ThemeException reason
                ? Map.of("nl", reason.message(Locale.forLanguageTag("nl")), "en", reason.message(Locale.ENGLISH)) : Map.of();
        return new PluginProblem(found.plugin(), PluginProblem.THEME, found.detail(), details);
    }
}
