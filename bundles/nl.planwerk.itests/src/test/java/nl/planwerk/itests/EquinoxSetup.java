// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.itests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.planwerk.itests.ShippedFeatures.Shipped;

/** What {@link EquinoxMain} is told: the product's own jars, but for what Equinox brings itself. */
final class EquinoxSetup {

    private static final List<String> BROUGHT_BY_EQUINOX =
            List.of("org.eclipse.osgi-", "org.apache.felix.log-", "org.osgi.service.log-");

    private EquinoxSetup() {
    }

    static Path write(Path folder, Path home) throws IOException {
        List<String> lines = new ArrayList<>();
        Map.of("osgi.os", "linux", "osgi.ws", "gtk", "osgi.arch", "x86_64", "osgi.nl", "nl_NL", "planwerk.lang", "nl",
                "planwerk.version", "0.1.0", "org.apache.felix.eventadmin.Timeout", "0",
                org.osgi.framework.Constants.FRAMEWORK_STORAGE, folder.resolve("storage").toString())
                .forEach((key, value) -> lines.add(key + "=" + value));
        for (String kind : List.of("config", "data", "state", "cache", "runtime")) {
            lines.add("planwerk." + kind + ".dir=" + folder.resolve(kind));
        }
        lines.add("planwerk.product.dir=" + home);
        lines.add("osgi.install.area=" + home.toUri());
        lines.add("eclipse.home.location=" + home.toUri());
        lines.add("osgi.user.area=" + folder.resolve("data").toUri());
        lines.add("osgi.instance.area=" + folder.resolve("state/workbench").toUri());
        lines.add("osgi.configuration.area=" + folder.resolve("storage").toUri());
        List<Shipped> bundles = ShippedFeatures.on("linux-x86_64").stream().filter(b -> !b.feature().equals("cli"))
                .filter(b -> BROUGHT_BY_EQUINOX.stream().noneMatch(fileName(b)::startsWith)).toList();
        bundles.forEach(bundle -> lines.add("install " + home.resolve("bundles").resolve(fileName(bundle))));
        bundles.stream().filter(Shipped::start).sorted(Comparator.comparingInt(Shipped::order))
                .forEach(bundle -> lines.add("start " + home.resolve("bundles").resolve(fileName(bundle))));
        return Files.write(folder.resolve("equinox.setup"), lines);
    }

    private static String fileName(Shipped bundle) {
        return bundle.file().getFileName().toString();
    }

    /** The framework's jar, which the build lays aside. */
    static Path framework() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("planwerk.equinox")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("org.eclipse.osgi-")).findFirst()
                    .orElseThrow();
        }
    }
}
