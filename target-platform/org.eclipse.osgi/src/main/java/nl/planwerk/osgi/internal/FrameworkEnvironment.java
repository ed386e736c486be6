// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.eclipse.osgi.service.environment.EnvironmentInfo;

/** What the platform may know of the machine and the command line, from framework properties. */
final class FrameworkEnvironment implements EnvironmentInfo {

    /** The framework property with the arguments of the application, joined by line feeds. */
    static final String ARGUMENTS = "planwerk.args";

    private final UnaryOperator<String> framework;
    private final Map<String, String> changed = new ConcurrentHashMap<>();

    FrameworkEnvironment(UnaryOperator<String> framework) {
        this.framework = framework;
    }

    @Override
    public String[] getCommandLineArgs() {
        return getNonFrameworkArgs();
    }

    @Override
    public String[] getFrameworkArgs() {
        return new String[0];
    }

    @Override
    public String[] getNonFrameworkArgs() {
        return property(ARGUMENTS).filter(a -> !a.isEmpty()).map(a -> a.split("\n", -1)).orElse(new String[0]);
    }

    @Override
    public String getOSArch() {
        return property("osgi.arch").orElse("unknown");
    }

    @Override
    public String getNL() {
        return property("osgi.nl").orElseGet(() -> Locale.getDefault().toString());
    }

    @Override
    public String getOS() {
        return property("osgi.os").orElse("unknown");
    }

    @Override
    public String getWS() {
        return property("osgi.ws").orElse("unknown");
    }

    @Override
    public boolean inDebugMode() {
        return property("osgi.debug").isPresent();
    }

    @Override
    public boolean inDevelopmentMode() {
        return property("osgi.dev").isPresent();
    }

    @Override
    public String getProperty(String key) {
        return property(key).orElse(null);
    }

    @Override
    public String setProperty(String key, String value) {
        String before = getProperty(key);
        changed.put(key, value);
        return before;
    }

    private Optional<String> property(String key) {
        return Optional.ofNullable(changed.get(key))
                .or(() -> Optional.ofNullable(framework.apply(key)));
    }
}
