// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** A fragment has no texts of its own: its host's are read, in which the fragment's files are found too. */
final class FragmentHost {

    private FragmentHost() {
    }

    /** The host of a resolved fragment; any other bundle is given back. */
    static Bundle of(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision == null || (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) == 0) {
            return bundle;
        }
        BundleWiring wiring = revision.getWiring();
        List<BundleWire> hosts = wiring == null ? List.of() : wiring.getRequiredWires(HostNamespace.HOST_NAMESPACE);
        return hosts.isEmpty() ? bundle : hosts.get(0).getProvider().getBundle();
    }
}
