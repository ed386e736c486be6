// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.host;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The user's own directories: nothing is ever written beside the program.
 *
 * <p>Linux: the XDG base directories. Windows: AppData (settings roam, the rest is local). macOS: {@code ~/Library}.
 * {@code PLANWERK_HOME} puts all of them below one directory; the system properties {@code planwerk.config.dir},
 * {@code planwerk.data.dir}, {@code planwerk.state.dir}, {@code planwerk.cache.dir} and {@code planwerk.runtime.dir} set one each.
 *
 * @param config settings
 * @param data what the user made or added, such as plugins
 * @param state logs, window layout, what may be lost without harm but should last
 * @param cache what is made again when missing
 * @param runtime sockets and locks of running processes
 */
public record Directories(Path config, Path data, Path state, Path cache, Path runtime) {

    private static final String NAME = "planwerk";

    /** The directories for this host; none is created. */
    public static Directories of(Host host) {
        Directories usual = host.variable("PLANWERK_HOME").map(Path::of).map(Directories::below)
                .orElseGet(() -> usual(host));
        return new Directories(
                chosen(host, "config", usual.config),
                chosen(host, "data", usual.data),
                chosen(host, "state", usual.state),
                chosen(host, "cache", usual.cache),
                chosen(host, "runtime", usual.runtime));
    }

    private static Path chosen(Host host, String kind, Path usual) {
        return host.property("planwerk." + kind + ".dir").map(Path::of).orElse(usual).toAbsolutePath().normalize();
    }

    private static Directories below(Path home) {
        return new Directories(home.resolve("config"), home.resolve("data"), home.resolve("state"), home.resolve("cache"),
                home.resolve("runtime"));
    }

    private static Directories usual(Host host) {
        Path home = Path.of(host.property("user.home").orElse("."));
        return switch (Platform.of(host).os()) {
            case Platform.WINDOWS -> windows(host, home);
            case Platform.MACOS -> macos(home.resolve("Library"));
            default -> xdg(host, home);
        };
    }

    private static Directories windows(Host host, Path home) {
        Path roaming = absolute(host, "APPDATA").orElse(home.resolve("AppData").resolve("Roaming")).resolve("Planwerk");
        Path local = absolute(host, "LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local")).resolve("Planwerk");
        return new Directories(roaming, local.resolve("data"), local.resolve("state"), local.resolve("cache"),
                local.resolve("run"));
    }

    private static Directories macos(Path library) {
        Path support = library.resolve("Application Support").resolve("Planwerk");
        return new Directories(library.resolve("Preferences").resolve("Planwerk"), support.resolve("data"),
                support.resolve("state"), library.resolve("Caches").resolve("Planwerk"), support.resolve("run"));
    }

    private static Directories xdg(Host host, Path home) {
        Path cache = absolute(host, "XDG_CACHE_HOME").orElse(home.resolve(".cache")).resolve(NAME);
        return new Directories(
                absolute(host, "XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve(NAME),
                absolute(host, "XDG_DATA_HOME").orElse(home.resolve(".local").resolve("share")).resolve(NAME),
                absolute(host, "XDG_STATE_HOME").orElse(home.resolve(".local").resolve("state")).resolve(NAME),
                cache,
                absolute(host, "XDG_RUNTIME_DIR").map(run -> run.resolve(NAME)).orElse(cache.resolve("run")));
    }

    /** The XDG rule: a path that is not absolute is ignored. */
    private static Optional<Path> absolute(Host host, String variable) {
        return host.variable(variable).map(Path::of).filter(Path::isAbsolute);
    }
}
