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

    private final Map<String, Registered> byId = new TreeMap<>();
    private final List<PluginProblem> problems = new ArrayList<>();
    private final Vocabulary core = CoreVocabulary.with();

    /** A plugin came. */
    @Reference(name = "plugins", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    public synchronized void add(ClusterPlugin plugin) {
        try {
            Registered registered = Registered.of(plugin);
            String id = registered.cluster().id();
            if (byId.putIfAbsent(id, registered) != null) {
                problem(new PluginProblem(id, "problem.duplicate", plugin.getClass().getName()), null);
            }
        } catch (PluginFailure failure) {
            problem(failure.problem(), failure);
        }
    }

    /** A plugin went. */
    public synchronized void remove(ClusterPlugin plugin) {
        byId.values().removeIf(r -> r.plugin() == plugin);
    }

    private void problem(PluginProblem problem, Throwable cause) {
        problems.add(problem);
        LOG.log(Level.WARNING, "cluster plugin " + problem.plugin() + ": " + problem.detail(), cause);
    }

    @Override
    public synchronized List<Cluster> clusters() {
        return byId.values().stream().map(Registered::cluster).toList();
    }

    @Override
    public synchronized Optional<Cluster> cluster(String id) {
        return Optional.ofNullable(byId.get(id)).map(Registered::cluster);
    }

    @Override
    public synchronized Vocabulary vocabularyFor(PluginStamp plugin) {
        Registered registered = byId.get(plugin.id());
        return registered == null ? core : registered.vocabulary();
    }

    @Override
    public Plan template(String id) throws PluginFailure {
        Registered registered = registered(id);
        return Guard.call(id, () -> registered.plugin().template(registered.vocabulary()));
    }

    @Override
    public Optional<byte[]> sample(String id) throws PluginFailure {
        Registered registered = registered(id);
        return Guard.call(id, () -> {
            Optional<InputStream> sample = registered.plugin().sample();
            return sample.isPresent() ? Optional.of(bytes(sample.get())) : Optional.<byte[]>empty();
        });
    }

    private static byte[] bytes(InputStream stream) throws IOException {
        try (stream) {
            byte[] bytes = stream.readNBytes(SAMPLE_LIMIT + 1);
            if (bytes.length > SAMPLE_LIMIT) {
                throw new IOException("sample plan over " + SAMPLE_LIMIT + " bytes");
            }
            return bytes;
        }
    }

    private synchronized Registered registered(String id) throws PluginFailure {
        Registered registered = byId.get(id);
        if (registered == null) {
            throw new PluginFailure(new PluginProblem(id, "problem.absent", id), null);
        }
        return registered;
    }

    @Override
    public synchronized List<PluginProblem> problems() {
        return List.copyOf(problems);
    }
}
