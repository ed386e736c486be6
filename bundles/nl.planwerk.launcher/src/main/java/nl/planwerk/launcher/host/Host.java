// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.host;

import java.util.Map;
import java.util.Optional;

/**
 * What a process can ask its surroundings: environment variables and system properties. Tests hand in their own.
 *
 * @param environment environment variables
 * @param properties system properties
 */
public record Host(Map<String, String> environment, Map<String, String> properties) {

    public Host {
        environment = Map.copyOf(environment);
        properties = Map.copyOf(properties);
    }

    /** The running process. */
    public static Host current() {
        var properties = new java.util.HashMap<String, String>();
        var system = System.getProperties();
        system.stringPropertyNames().forEach(name -> properties.put(name, system.getProperty(name)));
        return new Host(System.getenv(), properties);
    }

    /** An environment variable; a blank one counts as not set. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** A system property; a blank one counts as not set. */
    public Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name)).filter(value -> !value.isBlank());
    }
}
