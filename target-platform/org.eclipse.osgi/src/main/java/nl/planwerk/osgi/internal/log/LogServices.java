// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal.log;

import org.eclipse.equinox.log.ExtendedLogService;
import org.eclipse.osgi.framework.log.FrameworkLog;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** The services through which bundles write to the hub. */
public final class LogServices {

    private final LogHub hub;
    private final Bundle own;

    /** @param own the bundle that speaks when no other is known */
    public LogServices(LogHub hub, Bundle own) {
        this.hub = hub;
        this.own = own;
    }

    /** The log of the framework itself. */
    public FrameworkLog frameworkLog() {
        return new HubFrameworkLog(hub, own);
    }

    /** A log service for each bundle that asks. */
    public ServiceFactory<ExtendedLogService> logService() {
        return new ServiceFactory<>() {
            @Override
            public ExtendedLogService getService(Bundle bundle,
                    ServiceRegistration<ExtendedLogService> registration) {
                return new HubLogService(hub, bundle);
            }

            @Override
            public void ungetService(Bundle bundle, ServiceRegistration<ExtendedLogService> registration,
                    ExtendedLogService service) {
                // a log service holds nothing
            }
        };
    }
}
