// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import java.util.Collection;
import java.util.Hashtable;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/**
 * Keeps plugins out of the product's own wiring: a bundle of the product never gets a package from a plugin, whatever
 * version the plugin offers, and no plugin becomes part of a bundle of the product.
 *
 * @param locations those of the product's bundles
 */
record ProductFirst(Set<String> locations) implements ResolverHookFactory, ResolverHook {

    /** Holds from now on in that framework. */
    static void hold(BundleContext context, Set<String> locations) {
        context.registerService(ResolverHookFactory.class, new ProductFirst(Set.copyOf(locations)), new Hashtable<>());
    }

    private boolean isPlugin(BundleRevision revision) {
        return revision.getBundle().getBundleId() != 0 && !locations.contains(revision.getBundle().getLocation());
    }

    @Override
    public ResolverHook begin(Collection<BundleRevision> triggers) {
        return this;
    }

    @Override
    public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
        boolean ofPlugin = isPlugin(requirement.getRevision());
        boolean host = requirement.getNamespace().equals(HostNamespace.HOST_NAMESPACE);
        candidates.removeIf(candidate -> ofPlugin ? host && !isPlugin(candidate.getRevision())
                : isPlugin(candidate.getRevision()));
    }

    @Override
    public void filterResolvable(Collection<BundleRevision> candidates) {
        // Every bundle may resolve.
    }

    @Override
    public void filterSingletonCollisions(BundleCapability singleton, Collection<BundleCapability> collisions) {
        if (!isPlugin(singleton.getRevision())) {
            collisions.removeIf(other -> isPlugin(other.getRevision()));
        }
    }

    @Override
    public void end() {
        // Nothing is kept between resolves.
    }
}
