// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.cluster.PluginProblem;
import nl.planwerk.cluster.PluginProblem.Kind;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.vocabulary.CoreVocabulary;

/** The registry: follows the plugins by declarative services and reads their plan files when asked. */
@Component
public final class GuardedClusterRegistry implements ClusterRegistry {
    private final Optional<Logger> logger;
    private final Vocabulary core = CoreVocabulary.with();
    private final AtomicReference<Plugins> plugins = new AtomicReference<>(new Plugins(List.of()));

    /**
     * For declarative services.
     *
     * @param loggers empty if the framework has no log service
     */
    @Activate
    public GuardedClusterRegistry(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) Optional<LoggerFactory> loggers) {
        this.logger = loggers.map(factory -> factory.getLogger(GuardedClusterRegistry.class));
    }

    /** For declarative services: a plugin has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addPlugin(ClusterPlugin plugin) {
        LoadedPlugin loaded = new LoadedPlugin(plugin, this::log);
        Plugins now = plugins.updateAndGet(old -> old.with(loaded));
        now.duplicates().stream().filter(problem -> problem.detail().equals(loaded.className()))
                .forEach(problem -> log(problem, null));
    }

    /** For declarative services: a plugin is going. */
    public void removePlugin(ClusterPlugin plugin) {
        plugins.updateAndGet(old -> old.without(plugin));
    }

    private void log(PluginProblem problem, Throwable cause) {
        logger.ifPresent(log -> log.warn("{}", problem.message(Locale.ENGLISH), cause));
    }

    @Override
    public List<Cluster> clusters() {
        return plugins.get().usable().values().stream().flatMap(plugin -> plugin.cluster().stream())
                .sorted(Comparator.comparing(Cluster::id)).toList();
    }

    @Override
    public Optional<Cluster> cluster(String id) {
        return usable(id).flatMap(LoadedPlugin::cluster);
    }

    @Override
    public Vocabulary vocabularyFor(PluginStamp plugin) {
        return usable(plugin.id()).flatMap(LoadedPlugin::vocabulary).orElse(core);
    }

    @Override
    public Optional<Plan> template(String id) {
        return plan(id, LoadedPlugin::template);
    }

    @Override
    public Optional<Plan> sample(String id) {
        return plan(id, LoadedPlugin::sample);
    }

    @Override
    public List<PluginProblem> problems() {
        return plugins.get().problems();
    }

    private Optional<LoadedPlugin> usable(String id) {
        return Optional.ofNullable(plugins.get().usable().get(id));
    }

    private Optional<Plan> plan(String id, Function<LoadedPlugin, Optional<byte[]>> file) {
        return usable(id).flatMap(plugin -> file.apply(plugin).flatMap(bytes -> read(plugin, bytes)));
    }

    private Optional<Plan> read(LoadedPlugin plugin, byte[] bytes) {
        Cluster cluster = plugin.cluster().orElseThrow();
        try {
            Plan plan = PlanCodec.read(cluster.id() + ".plan.json", bytes, this::vocabularyFor);
            if (!plan.plugin().id().equals(cluster.id())) {
                plugin.report(Kind.PLAN, "plugin id " + plan.plugin().id(), null);
                return Optional.empty();
            }
            return Optional.of(plan.withPlugin(cluster.stamp()));
        } catch (PlanFormatException e) {
            plugin.report(Kind.PLAN, e.problem().message(Locale.ENGLISH), e);
            return Optional.empty();
        }
    }
}
