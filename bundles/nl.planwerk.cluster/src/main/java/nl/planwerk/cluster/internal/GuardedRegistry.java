// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.cluster.ClusterTheme;
import nl.planwerk.cluster.PluginFailure;
import nl.planwerk.cluster.PluginProblem;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.vocabulary.CoreVocabulary;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Collects cluster plugins as they come and go. */
@Component(service = ClusterRegistry.class)
public final class GuardedRegistry implements ClusterRegistry {
    private static final Logger LOG = Logger.getLogger(GuardedRegistry.class.getName());
    private static final int SAMPLE_LIMIT = 64 << 20;
    private static final int LOGO_LIMIT = 1 << 20;

    private final List<Candidate> candidates = new ArrayList<>();
    private final Vocabulary core = CoreVocabulary.with();

    /**
     * A plugin in the order of arrival, working or not.
     *
     * @param bundle id of the bundle that brings it
     * @param who    what it is called where its user sees plugins
     */
    private record Candidate(ClusterPlugin plugin, long bundle, String who, Optional<Registered> registered,
            Optional<PluginProblem> problem) {

        String id() {
            return registered.map(r -> r.cluster().id()).orElse("");
        }
    }

    /** A plugin came. */
    @Reference(name = "plugins", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY, unbind = "remove")
    public void bind(ClusterPlugin plugin, Map<String, Object> properties) {
        Object bundle = properties.getOrDefault("planwerk.bundle", properties.getOrDefault("service.bundleid", 0L));
        String who = String.valueOf(properties.getOrDefault("planwerk.plugin", plugin.getClass().getName()));
        Candidate candidate = candidate(plugin, bundle instanceof Long id ? id : 0L, who);
        synchronized (this) {
            candidates.add(candidate);
        }
    }

    /** A plugin of no bundle came. */
    void add(ClusterPlugin plugin) {
        bind(plugin, Map.of());
    }

    private static Candidate candidate(ClusterPlugin plugin, long bundle, String who) {
        try {
            return new Candidate(plugin, bundle, who,
                    Optional.of(Guard.call(plugin.getClass().getName(), () -> Registered.of(plugin))), Optional.empty());
        } catch (PluginFailure failure) {
            LOG.log(Level.WARNING, "cluster plugin " + failure.problem().plugin() + ": " + failure.problem().detail(), failure);
            return new Candidate(plugin, bundle, who, Optional.empty(), Optional.of(failure.problem()));
        }
    }

    /** A plugin went. */
    public synchronized void remove(ClusterPlugin plugin) {
        candidates.removeIf(candidate -> candidate.plugin() == plugin);
    }

    /** The working ones by id; of two with one id the one that came first. */
    private synchronized Map<String, Registered> byId() {
        Map<String, Registered> byId = new TreeMap<>();
        candidates.forEach(c -> c.registered().ifPresent(r -> byId.putIfAbsent(c.id(), r)));
        return byId;
    }

    private Optional<PluginProblem> problem(Candidate candidate) {
        if (candidate.registered().isEmpty()) {
            return candidate.problem();
        }
        Candidate first = candidates.stream().filter(c -> c.id().equals(candidate.id())).findFirst().orElse(candidate);
        if (first == candidate) {
            return candidate.registered().flatMap(registered -> registered.theme().refusal());
        }
        boolean same = first.bundle() == candidate.bundle() && first.bundle() != 0;
        return Optional.of(new PluginProblem(candidate.id(), same ? "problem.twice" : "problem.duplicate",
                candidate.who()));
    }

    @Override
    public synchronized List<Cluster> clusters() {
        return byId().values().stream().map(Registered::cluster).toList();
    }

    @Override
    public synchronized Optional<Cluster> cluster(String id) {
        return Optional.ofNullable(byId().get(id)).map(Registered::cluster);
    }

    @Override
    public synchronized Vocabulary vocabularyFor(PluginStamp plugin) {
        Registered registered = byId().get(plugin.id());
        return registered == null ? core : registered.vocabulary();
    }

    @Override
    public Plan template(String id) throws PluginFailure {
        Registered registered = registered(id);
        return Guard.call(id, () -> registered.plugin().template(registered.vocabulary()));
    }

    @Override
    public Optional<byte[]> sample(String id) throws PluginFailure {
        return file(id, ClusterPlugin::sample, SAMPLE_LIMIT);
    }

    @Override
    public Optional<byte[]> logo(String id) {
        if (cluster(id).isEmpty()) {
            return Optional.empty();
        }
        try {
            return file(id, ClusterPlugin::logo, LOGO_LIMIT);
        } catch (PluginFailure e) {
            LOG.log(Level.WARNING, e, () -> "logo of " + id);
            return Optional.empty();
        }
    }

    @Override
    public synchronized ClusterTheme theme(String id) {
        return Optional.ofNullable(byId().get(id)).map(Registered::theme).orElse(ClusterTheme.NONE);
    }

    /** Opens a file of a plugin. */
    private interface Opening {
        Optional<InputStream> of(ClusterPlugin plugin) throws IOException;
    }

    private Optional<byte[]> file(String id, Opening opening, int limit) throws PluginFailure {
        Registered registered = registered(id);
        return Guard.call(id, () -> {
            Optional<InputStream> file = opening.of(registered.plugin());
            return file.isPresent() ? Optional.of(bytes(file.get(), limit)) : Optional.<byte[]>empty();
        });
    }

    private static byte[] bytes(InputStream stream, int limit) throws IOException {
        try (stream) {
            byte[] bytes = stream.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new IOException("over " + limit + " bytes");
            }
            return bytes;
        }
    }

    private synchronized Registered registered(String id) throws PluginFailure {
        Registered registered = byId().get(id);
        if (registered == null) {
            throw new PluginFailure(new PluginProblem(id, "problem.absent", id), null);
        }
        return registered;
    }

    @Override
    public synchronized List<PluginProblem> problems() {
        return candidates.stream().flatMap(c -> problem(c).stream()).toList();
    }

    @Override
    public synchronized List<PluginProblem> problemsOf(long bundle) {
        return candidates.stream().filter(c -> c.bundle() == bundle).flatMap(c -> problem(c).stream()).toList();
    }
}
