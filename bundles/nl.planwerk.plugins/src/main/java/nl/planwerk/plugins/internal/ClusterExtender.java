// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

import nl.planwerk.checks.Check;
import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.plugins.Remark;
import nl.planwerk.plugins.internal.describe.ClusterDescription;
import nl.planwerk.plugins.internal.describe.DescribedCluster;
import nl.planwerk.plugins.internal.describe.DescriptionReader;
import nl.planwerk.plugins.internal.inspect.Inspector;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/**
 * Makes a cluster of every started bundle whose manifest names a description ({@code Planwerk-Cluster: cluster.json}), and
 * takes it back when the bundle stops.
 */
@Component(service = ClusterExtender.class, immediate = true)
public final class ClusterExtender implements BundleTrackerCustomizer<ClusterExtender.Extended> {
    private static final Logger LOG = Logger.getLogger(ClusterExtender.class.getName());

    private final BundleContext context;
    private final BundleTracker<Extended> tracker;
    private final Map<Long, Extended> byBundle = new ConcurrentHashMap<>();

    /**
     * What was made of one bundle.
     *
     * @param cluster  empty if its description has faults
     * @param remarks  the faults
     * @param services what was registered for it
     */
    record Extended(Optional<ClusterDescription> cluster, List<Remark> remarks, List<ServiceRegistration<?>> services) {
    }

    @Activate
    public ClusterExtender(BundleContext context) {
        this.context = context;
        this.tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    /** What was made of a bundle; empty if it has no description or is not started. */
    Optional<Extended> of(Bundle bundle) {
        return Optional.ofNullable(byBundle.get(bundle.getBundleId()));
    }

    @Override
    public Extended addingBundle(Bundle bundle, BundleEvent event) {
        String name = bundle.getHeaders("").get(Inspector.CLUSTER_HEADER);
        if (name == null) {
            return null;
        }
        Extended extended = extended(bundle, name.strip());
        extended.remarks().forEach(r -> LOG.log(Level.WARNING, () -> bundle.getSymbolicName() + ": " + r.message(Locale.ENGLISH)));
        byBundle.put(bundle.getBundleId(), extended);
        return extended;
    }

    private Extended extended(Bundle bundle, String name) {
        DescriptionReader reader = new DescriptionReader(name, file -> content(bundle, file));
        Optional<byte[]> text = content(bundle, name);
        if (text.isEmpty()) {
            return new Extended(Optional.empty(), List.of(Remark.refusal("bundle.noDescription", name)), List.of());
        }
        Optional<ClusterDescription> cluster = reader.read(text.get());
        List<ServiceRegistration<?>> services = new ArrayList<>();
        Dictionary<String, Object> properties = new Hashtable<>(Map.of("planwerk.bundle", bundle.getBundleId(),
                "planwerk.plugin", String.valueOf(bundle.getSymbolicName())));
        cluster.ifPresent(c -> {
            services.add(context.registerService(ClusterPlugin.class,
                    new DescribedCluster(c, file -> content(bundle, file)), properties));
            c.checks().forEach(check -> services.add(context.registerService(Check.class, check, properties)));
        });
        return new Extended(cluster, reader.remarks(), services);
    }

    private static Optional<byte[]> content(Bundle bundle, String file) {
        URL entry = bundle.getEntry("/" + file);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = entry.openStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> bundle.getSymbolicName() + ": " + file);
            return Optional.empty();
        }
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, Extended extended) {
        // Only one state is tracked.
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Extended extended) {
        byBundle.remove(bundle.getBundleId());
        extended.services().forEach(ServiceRegistration::unregister);
    }
}
