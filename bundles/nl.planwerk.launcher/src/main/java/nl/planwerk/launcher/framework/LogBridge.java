// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import nl.planwerk.launcher.LaunchLog;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;

/** Carries warnings and errors of the bundles' OSGi log over to the launcher's log file. */
public final class LogBridge {

    private static final String READER = "org.osgi.service.log.LogReaderService";
    private static final int WARNING = 2;
    private static final int ERROR = 1;

    private final LaunchLog log;

    private LogBridge(LaunchLog log) {
        this.log = log;
    }

    /** Listens from the moment there is a log to listen to. */
    public static void open(BundleContext context, LaunchLog log) {
        var bridge = new LogBridge(log);
        context.addServiceListener(event -> {
            if (event.getType() == ServiceEvent.REGISTERED && offersReader(event.getServiceReference())) {
                bridge.listen(context.getService(event.getServiceReference()));
            }
        });
    }

    private static boolean offersReader(ServiceReference<?> reference) {
        return Arrays.asList((String[]) reference.getProperty("objectClass")).contains(READER);
    }

    private void listen(Object reader) {
        Arrays.stream(reader.getClass().getMethods()).filter(method -> method.getName().equals("addLogListener")
                && method.getParameterCount() == 1).map(method -> method.getParameterTypes()[0]).findFirst()
                .ifPresent(type -> new ForeignObject(reader).call("addLogListener", listener(type)));
    }

    private Object listener(Class<?> type) {
        InvocationHandler handler = (proxy, method, arguments) -> switch (method.getName()) {
            case "logged" -> {
                write(new ForeignObject(arguments[0]));
                yield null;
            }
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            default -> "log bridge";
        };
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private void write(ForeignObject entry) {
        int level = entry.call("getLevel").object() instanceof Integer number ? number : 0;
        String message = entry.call("getBundle").text() + ": " + entry.call("getMessage").text();
        Throwable cause = entry.call("getException").object() instanceof Throwable thrown ? thrown : null;
        if (level == ERROR) {
            log.error(message, cause);
        } else if (level == WARNING) {
            log.warn(message, cause);
        }
    }
}
