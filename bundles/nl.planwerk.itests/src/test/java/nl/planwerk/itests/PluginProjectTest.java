// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** The project of a plugin in Java holds all that its own test starts; {@link JavaPluginTest} builds such a project. */
class PluginProjectTest {
    /** What the project's test leaves out: the window, and the framework itself. */
    private static final List<String> NOT_STARTED = List.of("org.eclipse.", "nl.planwerk.workbench", "org.apache.felix.framework");

    @TempDir
    Path folder;

    @Test
    void planwerksBundlesInTheProjectLackNothing() throws Exception {
        assertThat(new Product(folder).run(folder, "new-plugin", "--java", "project", "--id", "x", "--name", "X").err()).isEmpty();
        Framework felix = new FrameworkFactory().newFramework(Map.of(Constants.FRAMEWORK_STORAGE,
                folder.resolve("storage").toString()));
        felix.start();
        try {
            List<Bundle> bundles = new ArrayList<>();
            for (Path jar : started(folder.resolve("project/planwerk"))) {
                bundles.add(felix.getBundleContext().installBundle("reference:" + jar.toUri()));
            }
            felix.adapt(FrameworkWiring.class).resolveBundles(bundles);
            assertThat(bundles).hasSizeGreaterThan(20).extracting(Bundle::getSymbolicName).contains("nl.planwerk.cluster");
            assertThat(bundles.stream().filter(bundle -> bundle.getState() == Bundle.INSTALLED)).as("bundles that lack something")
                    .isEmpty();
        } finally {
            felix.stop();
            felix.waitForStop(5000);
        }
    }

    private static List<Path> started(Path repository) throws IOException {
        try (Stream<Path> files = Files.walk(repository)) {
            return files.filter(file -> file.toString().endsWith(".jar") && name(file)
                    .filter(name -> NOT_STARTED.stream().noneMatch(name::startsWith)).isPresent()).sorted().toList();
        }
    }

    private static Optional<String> name(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return Optional.ofNullable(file.getManifest().getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
