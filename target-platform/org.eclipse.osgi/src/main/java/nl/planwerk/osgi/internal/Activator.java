// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import nl.planwerk.osgi.internal.log.LogHub;
import nl.planwerk.osgi.internal.log.LogServices;
import org.eclipse.equinox.log.ExtendedLogReaderService;
import org.eclipse.equinox.log.ExtendedLogService;
import org.eclipse.osgi.framework.log.FrameworkLog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.service.debug.DebugOptions;
import org.eclipse.osgi.service.environment.EnvironmentInfo;
import org.eclipse.osgi.service.localization.BundleLocalization;
import org.eclipse.osgi.service.urlconversion.URLConverter;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/**
 * Registers the services that Equinox's framework offers of itself and Felix does not. Must be started before
 * {@code org.eclipse.equinox.common}.
 */
public final class Activator implements BundleActivator {

    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
    private final List<Runnable> closers = new ArrayList<>();

    @Override
    public void start(BundleContext context) {
        registerLogging(context);
        registerLocations(context);
        registerParsers(context);
        register(context, EnvironmentInfo.class, new FrameworkEnvironment(context::getProperty), Map.of());
        LocaleChain localization = new LocaleChain();
        context.addBundleListener(localization);
        closers.add(() -> context.removeBundleListener(localization));
        register(context, BundleLocalization.class, localization, Map.of());
        register(context, URLConverter.class, new BundleUrlConverter(context.getDataFile("urls")),
                Map.of("protocol", "bundle"));
    }

    @Override
    public void stop(BundleContext context) {
        registrations.forEach(ServiceRegistration::unregister);
        registrations.clear();
        closers.forEach(Runnable::run);
        closers.clear();
    }

    private void registerLogging(BundleContext context) {
        LogForwarder forwarder = new LogForwarder(context);
        closers.add(forwarder::close);
        LogHub hub = new LogHub(forwarder);
        LogServices services = new LogServices(hub, context.getBundle());
        register(context, FrameworkLog.class, services.frameworkLog(), Map.of());
        registrations.add(context.registerService(ExtendedLogService.class, services.logService(), null));
        register(context, ExtendedLogReaderService.class, hub, Map.of());
        DebugSettings settings = new DebugSettings(hub, context);
        closers.add(settings::close);
        register(context, DebugOptions.class, settings, Map.of());
    }

    private void registerLocations(BundleContext context) {
        for (Area area : Area.values()) {
            AreaLocation location = AreaLocation.of(area, context.getProperty(area.type()));
            closers.add(location::release);
            register(context, Location.class, location, location.serviceProperties());
        }
    }

    private void registerParsers(BundleContext context) {
        registrations.add(context.registerService(SAXParserFactory.class, new Parsers.Sax(), null));
        registrations.add(context.registerService(DocumentBuilderFactory.class, new Parsers.Dom(), null));
    }

    private <S> void register(BundleContext context, Class<S> type, S service, Map<String, ?> properties) {
        Dictionary<String, Object> table = new Hashtable<>(properties);
        registrations.add(context.registerService(type, service, table));
    }
}
