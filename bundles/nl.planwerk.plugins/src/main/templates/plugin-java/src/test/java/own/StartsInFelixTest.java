// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package #package#;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.JarFile;

import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;

/** Starts the plugin in the framework that Planwerk runs on, with Planwerk's bundles but without its window. */
class StartsInFelixTest {
    @TempDir
    static Path storage;

    @Test
    void offersItsServicesAndIsKnownAsACluster() throws Exception {
        Framework felix = new FrameworkFactory().newFramework(Map.of(Constants.FRAMEWORK_STORAGE, storage.toString()));
        felix.start();
        try {
            List<Bundle> bundles = new ArrayList<>();
            for (String jar : planwerkJars()) {
                bundles.add(felix.getBundleContext().installBundle("reference:" + new File(jar).toURI()));
            }
            Bundle own = felix.getBundleContext().installBundle("reference:" + new File("target/classes").toURI());
            bundles.add(own);
            for (Bundle bundle : bundles) {
                bundle.start();
            }
            TreeSet<String> services = new TreeSet<>();
            for (ServiceReference<?> reference : own.getRegisteredServices()) {
                services.addAll(Arrays.asList((String[]) reference.getProperty(Constants.OBJECTCLASS)));
            }
            assertEquals(List.of("nl.planwerk.checks.Check", "nl.planwerk.cluster.ClusterPlugin",
                    "nl.planwerk.report.ChapterComposer", "nl.planwerk.workbench.EditorPage"), List.copyOf(services));
            // The class path of this test has the same interface once more, so it is not asked whether the two are one.
            Object registry = felix.getBundleContext().getService(
                    felix.getBundleContext().getAllServiceReferences("nl.planwerk.cluster.ClusterRegistry", null)[0]);
            String clusters = registry.getClass().getMethod("clusters").invoke(registry).toString();
            assertTrue(clusters.contains("id=#id#,"), clusters);
            assertEquals("[]", registry.getClass().getMethod("problems").invoke(registry).toString());
        } finally {
            felix.stop();
            felix.waitForStop(5000);
        }
    }

    /** The bundles of Planwerk on the class path, without those that need a window and without the framework itself. */
    private static List<String> planwerkJars() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (path.replace('\\', '/').contains("/nl/planwerk/sdk/")) {
                try (JarFile jar = new JarFile(path)) {
                    String name = String.valueOf(jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName"));
                    if (!name.startsWith("org.eclipse.") && !name.startsWith("nl.planwerk.workbench")
                            && !name.startsWith("org.apache.felix.framework")) {
                        jars.add(path);
                    }
                }
            }
        }
        return jars;
    }
}
