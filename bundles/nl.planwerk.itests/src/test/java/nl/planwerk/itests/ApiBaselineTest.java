// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the product's bundles export can do what it could when {@code src/test/resources/api} was written, or says by the
 * first number of its version that it cannot. With {@code -Dplanwerk.api.accept=true} the interfaces of now are written
 * there: after a release, and when a first number was raised.
 */
class ApiBaselineTest {
    private static final Path BASELINE = Path.of(System.getProperty("planwerk.api"));
    private static final List<String> NO_INTERFACE = List.of("nl.planwerk.clusters.", "nl.planwerk.wrap.", "nl.planwerk.cli");

    @TempDir
    Path folder;

    @Test
    void nothingThatIsExportedBreaksWithoutSayingSo() throws Exception {
        List<String> broken = new ArrayList<>();
        for (Path jar : new Product(folder).bundles()) {
            String name = symbolicName(jar);
            if (name.startsWith("nl.planwerk.") && NO_INTERFACE.stream().noneMatch(name::startsWith)) {
                Path before = BASELINE.resolve(name + ".txt");
                if (Boolean.getBoolean("planwerk.api.accept")) {
                    Files.writeString(before, Api.of(jar).text());
                } else if (Files.exists(before)) {
                    broken.addAll(Api.of(jar).broken(Api.read(Files.readString(before))));
                }
            }
        }
        assertThat(broken).as("interfaces, against " + BASELINE).isEmpty();
    }

    @Test
    void noInterfaceIsForgotten() throws Exception {
        try (Stream<Path> files = Files.list(BASELINE)) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("nl.planwerk.model.txt", "nl.planwerk.cluster.txt",
                    "nl.planwerk.checks.txt", "nl.planwerk.report.txt", "nl.planwerk.workbench.txt", "nl.planwerk.workbench.forms.txt",
                    "nl.planwerk.vocabulary.txt", "nl.planwerk.plugins.txt", "nl.planwerk.analysis.txt");
        }
    }

    private static String symbolicName(Path jar) throws Exception {
        try (JarFile file = new JarFile(jar.toFile())) {
            return String.valueOf(file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName")).split(";")[0];
        }
    }

    private Path api(String version, String methods) throws Exception {
        PluginJars jars = new PluginJars(Files.createTempDirectory(folder, "api"), List.of());
        return jars.bundle("t.api").header("Export-Package", "t.api;version=\"" + version + "\"")
                .type("t.api.Quay", "package t.api; public final class Quay { " + methods + " }").write("api.jar");
    }

    @Test
    void aMethodThatGoesBreaksTheBuildUnlessTheVersionSaysSo() throws Exception {
        Api before = Api.of(api("1.0.0", "public int length() { return 1; } public int depth() { return 2; }"));
        assertThat(Api.of(api("1.1.0", "public int length() { return 1; }")).broken(before)).singleElement().asString()
                .contains("package t.api changed incompatibly since 1.0.0", "expected 2.0.0", "depth()");
        assertThat(Api.of(api("1.1.0", "public long length() { return 1; } public int depth() { return 2; }")).broken(before)).hasSize(1);
        assertThat(Api.of(api("2.0.0", "public int length() { return 1; }")).broken(before)).isEmpty();
        assertThat(Api.of(api("1.0.0", "public int length() { return 5; } public int depth() { return 2; } public void fill() { }"))
                .broken(before)).isEmpty();
    }

    @Test
    void aPackageThatGoesIsToldToo() throws Exception {
        Api before = Api.of(api("1.0.0", "public int length() { return 1; }"));
        PluginJars jars = new PluginJars(folder, List.of());
        Path without = jars.bundle("t.api").entry("a.txt", "a".getBytes(StandardCharsets.UTF_8)).write("without.jar");
        assertThat(Api.of(without).broken(before)).anyMatch(line -> line.startsWith("package t.api changed incompatibly since 1.0.0"));
    }

    @Test
    void whatIsWrittenIsRead() throws Exception {
        Api api = Api.of(api("1.2.0", "public int length() { return 1; } public static final String NAME = \"a b\";"));
        Api read = Api.read(api.text());
        assertThat(read.text()).isEqualTo(api.text());
        assertThat(api.broken(read)).isEmpty();
        assertThat(Map.copyOf(read.versions())).hasToString("{t.api=1.2.0}");
    }
}
