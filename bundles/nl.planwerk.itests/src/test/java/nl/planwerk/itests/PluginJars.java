// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.itests;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Makes jars of plugins, sound and broken, from sources in the test. */
final class PluginJars {
    private static final int ZERO_BYTES = 300 << 20;
    private static final int MAJOR_VERSION = 7;
    private static final byte NEWER_JAVA = 99;

    private final Path folder;
    private final String classPath;

    /** @param bundles the product's jars, to compile against */
    PluginJars(Path folder, List<Path> bundles) {
        this.folder = folder;
        this.classPath = Stream.concat(Stream.of(System.getProperty("java.class.path")), bundles.stream()).map(Object::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** A jar being made. */
    final class Jar {
        private final Map<String, byte[]> entries = new LinkedHashMap<>();
        private final Map<String, String> headers = new LinkedHashMap<>();

        Jar header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        Jar entry(String name, byte[] content) {
            entries.put(name, content);
            return this;
        }

        /** Adds a compiled class. */
        Jar type(String name, String source) throws IOException {
            return entry(name.replace('.', '/') + ".class", compiled(name, source));
        }

        Path write(String fileName) throws IOException {
            Path file = folder.resolve(fileName);
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
                String lines = headers.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue() + "\r\n")
                        .collect(Collectors.joining());
                zip.write(("Manifest-Version: 1.0\r\n" + lines + "\r\n").getBytes(StandardCharsets.UTF_8));
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
            return file;
        }
    }

    /** A bundle without content. */
    Jar bundle(String name) {
        return new Jar().header("Bundle-ManifestVersion", "2").header("Bundle-SymbolicName", name)
                .header("Bundle-Version", "1.0.0");
    }

    /** A jar that is no bundle. */
    Jar jar() {
        return new Jar();
    }

    /** A bundle whose activator registers cluster plugins; the body is that of their method {@code contribution}. */
    Jar cluster(String name, String id, String body, int times) throws IOException {
        return bundle(name).header("Bundle-Activator", "t.Activator")
                .header("Import-Package", "org.osgi.framework,nl.planwerk.cluster,nl.planwerk.model.plan,nl.planwerk.model.schema")
                .type("t.Activator", """
                        package t;
                        import java.util.*;
                        import nl.planwerk.cluster.ClusterPlugin;
                        import nl.planwerk.model.plan.*;
                        import nl.planwerk.model.schema.*;
                        public class Activator implements org.osgi.framework.BundleActivator, ClusterPlugin {
                            public void start(org.osgi.framework.BundleContext context) {
                                for (int i = 0; i < %d; i++) {
                                    context.registerService(ClusterPlugin.class, i == 0 ? this : new Activator(), null);
                                }
                            }
                            public void stop(org.osgi.framework.BundleContext context) { }
                            public String id() { return "%s"; }
                            public String version() { return "1.0.0"; }
                            public String name(Locale locale) { return "Test"; }
                            public Contribution contribution() { %s }
                            public Plan template(Vocabulary v) { return Plan.empty(v, new PluginStamp(id(), version())); }
                            Contribution none() {
                                return new Contribution(id(), version(), List.of(), List.of(), List.of(), List.of(), Map.of(), Labels.NONE);
                            }
                        }
                        """.formatted(times, id, body));
    }

    private byte[] compiled(String name, String source) throws IOException {
        Path work = Files.createTempDirectory(folder, "compile");
        Path file = Files.createDirectories(work.resolve(name.replace('.', '/')).getParent())
                .resolve(name.substring(name.lastIndexOf('.') + 1) + ".java");
        Files.writeString(file, source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        OutputStream said = new ByteArrayOutputStream();
        int status = compiler.run(null, said, said, "--release", "17", "-cp", classPath, "-d", work.toString(), file.toString());
        if (status != 0) {
            throw new AssertionError(said.toString());
        }
        return Files.readAllBytes(work.resolve(name.replace('.', '/') + ".class"));
    }

    /** Every kind of broken plugin, by a name for it. */
    Map<String, Path> broken() throws IOException {
        Map<String, Path> all = new LinkedHashMap<>();
        all.put("throws", cluster("t.throws", "throws", "throw new IllegalStateException(\"the harbour is closed\");", 1).write("throws.jar"));
        all.put("blocks", cluster("t.blocks", "blocks",
                "try { Thread.sleep(600_000); } catch (InterruptedException e) { while (true) { } } return none();", 1).write("blocks.jar"));
        all.put("nonsense", cluster("t.nonsense", "nonsense", "return new Contribution(\"other\", version(), List.of(), List.of(), "
                + "List.of(), List.of(), Map.of(), Labels.NONE);", 1).write("nonsense.jar"));
        all.put("twice", cluster("t.twice", "twice", "return none();", 2).write("twice.jar"));
        all.put("same", cluster("t.same", "chemelot", "return none();", 1).write("same.jar"));
        all.put("shadow", bundle("t.shadow").header("Export-Package", "nl.planwerk.model.plan;version=1.9.9")
                .type("nl.planwerk.model.plan.Plan", "package nl.planwerk.model.plan; public class Plan { }").write("shadow.jar"));
        all.put("itext", bundle("t.itext").header("Export-Package", "com.itextpdf.kernel.pdf;version=99.0.0")
                .type("com.itextpdf.kernel.pdf.PdfWriter", "package com.itextpdf.kernel.pdf; public class PdfWriter { }").write("itext.jar"));
        all.put("jackson", bundle("t.jackson").header("Export-Package", "com.fasterxml.jackson.core;version=2.99.0")
                .type("com.fasterxml.jackson.core.JsonFactory", "package com.fasterxml.jackson.core; public class JsonFactory { }")
                .write("jackson.jar"));
        all.put("newer", bundle("t.newer").header("Import-Package", "nl.planwerk.cluster;version=\"[9,10)\"")
                .type("t.Newer", "package t; public class Newer { }").write("newer.jar"));
        all.put("nobundle", jar().entry("a.txt", new byte[3]).write("nobundle.jar"));
        all.put("bomb", bundle("t.bomb").entry("zero", new byte[ZERO_BYTES]).write("bomb.jar"));
        all.put("outside", bundle("t.outside").entry("../../outside.txt", new byte[3]).write("outside.jar"));
        byte[] whole = Files.readAllBytes(cluster("t.cut", "cut", "return none();", 1).write("cut.jar"));
        all.put("cut", Files.write(folder.resolve("cut.jar"), Arrays.copyOf(whole, whole.length / 2)));
        byte[] newer = compiled("t.Java", """
                package t;
                public class Java implements org.osgi.framework.BundleActivator {
                    public void start(org.osgi.framework.BundleContext context) { }
                    public void stop(org.osgi.framework.BundleContext context) { }
                }
                """);
        newer[MAJOR_VERSION] = NEWER_JAVA;
        all.put("java", bundle("t.java").header("Bundle-Activator", "t.Java").header("Import-Package", "org.osgi.framework")
                .entry("t/Java.class", newer).write("java.jar"));
        all.put("missing", bundle("t.missing").header("Import-Package", "org.example.harbour;version=\"[2,3)\"")
                .type("t.Missing", "package t; public class Missing { }").write("missing.jar"));
        return all;
    }

    /** Puts copies of files into a folder. */
    static void copy(Stream<Path> files, Path target) throws IOException {
        Files.createDirectories(target);
        for (Path file : files.toList()) {
            Files.copy(file, target.resolve(file.getFileName()));
        }
    }
}
