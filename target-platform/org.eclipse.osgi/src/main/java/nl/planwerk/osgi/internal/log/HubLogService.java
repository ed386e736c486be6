// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal.log;

import org.eclipse.equinox.log.ExtendedLogService;
import org.eclipse.equinox.log.Logger;
import org.osgi.framework.Bundle;
import org.osgi.service.log.FormatterLogger;

/** The log service of one bundle. */
final class HubLogService extends HubLogger implements ExtendedLogService {

    private final LogHub hub;
    private final Bundle bundle;

    HubLogService(LogHub hub, Bundle bundle) {
        super(hub, bundle, "LogService");
        this.hub = hub;
        this.bundle = bundle;
    }

    @Override
    public Logger getLogger(String name) {
        return getLogger(bundle, name);
    }

    @Override
    public Logger getLogger(Bundle other, String name) {
        return new HubLogger(hub, other == null ? bundle : other, name);
    }

    @Override
    public org.osgi.service.log.Logger getLogger(Class<?> type) {
        return getLogger(type.getName());
    }

    @Override
    public <L extends org.osgi.service.log.Logger> L getLogger(String name, Class<L> loggerType) {
        return getLogger(bundle, name, loggerType);
    }

    @Override
    public <L extends org.osgi.service.log.Logger> L getLogger(Class<?> type, Class<L> loggerType) {
        return getLogger(bundle, type.getName(), loggerType);
    }

    /** @throws IllegalArgumentException for a {@link FormatterLogger}, which this service does not have */
    @Override
    public <L extends org.osgi.service.log.Logger> L getLogger(Bundle other, String name, Class<L> loggerType) {
        Logger logger = getLogger(other, name);
        if (!loggerType.isInstance(logger)) {
            throw new IllegalArgumentException("No logger of type " + loggerType.getName());
        }
        return loggerType.cast(logger);
    }
}
