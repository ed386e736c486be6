// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import nl.planwerk.launcher.host.Host;

/** A product made for one test: bundles of a manifest and a class or two, and a core feature that names them. */
public final class TestProduct {

    private final Path home;
    private final Path user;
    private final List<String> entries = new ArrayList<>();
    private final Map<String, String> properties = new HashMap<>();

    public TestProduct(Path folder) throws IOException {
        home = Files.createDirectories(folder.resolve("program mét % + spaces"));
        user = folder.resolve("user");
        Files.createDirectories(home.resolve("bundles"));
        Files.createDirectories(home.resolve("features"));
        properties.putAll(Map.of("planwerk.product.dir", home.toString(), "planwerk.lang", "en", "os.name", "Linux",
                "os.arch", "amd64", "java.version", "17"));
    }

    /** Adds a bundle of version 1.0.0; it is started if it has an activator. */
    public TestProduct with(String name, Map<String, String> headers, Class<?>... classes) throws IOException {
        jar(home.resolve("bundles").resolve(name + "-1.0.0.jar"), name, headers, classes);
        return naming(name, classes.length > 0);
    }

    /** Adds a bundle to the descriptor, but no file. */
    public TestProduct naming(String name, boolean start) throws IOException {
        entries.add("{\"id\": \"test:" + name + ":1.0.0\"" + (start ? ", \"planwerk.start\": \"true\"" : "") + "}");
        feature("core", entries);
        return this;
    }

    public void feature(String name, List<String> bundles) throws IOException {
        Files.writeString(home.resolve("features").resolve(name + ".json"), """
                {"feature-resource-version": "1.0", "id": "nl.planwerk:features:osgifeature:%s:1.0",
                 "bundles": [%s],
                 "extensions": {"framework-launching-properties": {"kind": "mandatory", "type": "json",
                   "json": {"answer": "42", "number": 7}}}}""".formatted(name, String.join(",\n", bundles)));
    }

    public TestProduct set(String property, String value) {
        properties.put(property, value);
        return this;
    }

    public Path home() {
        return home;
    }

    public Path user() {
        return user;
    }

    public Host host() {
        return new Host(Map.of("PLANWERK_HOME", user.toString()), properties);
    }

    /** Runs the launcher in this process. */
    public Result run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (var outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
                var errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            System.setOut(outStream);
            int status = new Launcher(host(), new Console(outStream, errStream)).run(List.of(arguments));
            return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    /** What a run gave. */
    public record Result(int status, String out, String err) {
    }

    public static void jar(Path file, String name, Map<String, String> headers, Class<?>... classes) throws IOException {
        var manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name);
        main.putValue("Bundle-Version", "1.0.0");
        for (Class<?> type : classes) {
            main.putValue("Bundle-Activator", type.getName());
            main.putValue("Import-Package", "org.osgi.framework");
        }
        headers.forEach(main::putValue);
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (Class<?> type : classes) {
                String path = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(path));
                try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
                    in.transferTo(jar);
                }
                jar.closeEntry();
            }
        }
    }
}
