// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.sample;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A bundle that cannot start. */
public final class FailingActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("no licence for this cluster");
    }

    @Override
    public void stop(BundleContext context) {
        // Never started.
    }
}
