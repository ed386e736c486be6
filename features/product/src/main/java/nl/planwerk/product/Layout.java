// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.planwerk.launcher.feature.FeatureReader;
import nl.planwerk.launcher.feature.FeatureSet;
import nl.planwerk.launcher.feature.InstallPlan;
import nl.planwerk.launcher.host.Platform;

/**
 * Where things come from in the source tree and where they go in the product.
 *
 * @param root the repository
 */
record Layout(Path root) {

    private Path descriptors() {
        return root.resolve("features/target/features");
    }

    private Path bundles() {
        return root.resolve("features/target/bundles");
    }

    private Path libraries() {
        return root.resolve("features/product/target/lib");
    }

    private Path starters(String system) {
        return root.resolve("features/product/src/main/starters").resolve(system);
    }

    /**
     * The product's files for one system, sorted by path.
     *
     * @throws IOException if something named is not there; the message says what
     */
    List<Entry> entries(Platform platform) throws IOException {
        var entries = new ArrayList<Entry>();
        for (Path library : list(libraries(), ".jar")) {
            entries.add(jar("lib", library));
        }
        addBundles(platform, entries);
        entries.add(ClassPathJar.of(entries.stream().map(Entry::path).toList()));
        for (Path descriptor : FeatureReader.files(descriptors())) {
            entries.add(Entry.file("features/" + descriptor.getFileName(), descriptor));
        }
        addStarters(platform, entries);
        for (String page : List.of("LICENSE", "NOTICE", "docs/licensing.md")) {
            if (Files.exists(root.resolve(page))) {
                entries.add(Entry.file(page, root.resolve(page)));
            }
        }
        entries.sort(null);
        return List.copyOf(entries);
    }

    private void addBundles(Platform platform, List<Entry> entries) throws IOException {
        var plan = InstallPlan.of(new FeatureReader().readAll(descriptors()), FeatureSet.ALL, platform);
        for (InstallPlan.Jar jar : plan.bundles()) {
            Path file = bundles().resolve(jar.fileName());
            if (!Files.exists(file)) {
                throw new IOException("A feature descriptor names " + jar.fileName()
                        + ", but features/pom.xml gathers no such file: " + file);
            }
            entries.add(jar("bundles", file));
        }
    }

    private void addStarters(Platform platform, List<Entry> entries) throws IOException {
        addTree(starters("all"), entries);
        switch (platform.os()) {
            case Platform.WINDOWS -> addTree(starters("windows"), entries);
            case Platform.MACOS -> {
                addTree(starters("unix"), entries);
                addTree(starters("macos"), entries);
            }
            default -> addTree(starters("unix"), entries);
        }
    }

    /** A file without an extension is a program; that holds for the few starters there are. */
    private static void addTree(Path folder, List<Entry> entries) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                boolean program = !file.getFileName().toString().contains(".");
                entries.add(program ? Entry.program(path, file) : Entry.file(path, file));
            }
        }
    }

    private static Entry jar(String folder, Path file) {
        return new Entry(folder + "/" + file.getFileName(), () -> CleanJar.read(file), false);
    }

    private static List<Path> list(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
        }
    }
}
