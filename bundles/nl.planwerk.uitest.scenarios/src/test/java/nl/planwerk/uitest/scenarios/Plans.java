// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Plan files of a test: copies of the samples that the product brings. */
record Plans(Path folder, Path product) {

    /** A copy of the sample of a cluster under another name; returns its path. */
    String copy(String cluster, String name) throws IOException {
        Path file = file(name);
        Files.createDirectories(file.getParent());
        try (ZipFile jar = new ZipFile(jar(cluster).toFile());
                InputStream in = jar.getInputStream(jar.getEntry("nl/planwerk/clusters/" + cluster + "/sample.plan.json"))) {
            Files.copy(in, file);
        }
        return file.toString();
    }

    private Path jar(String cluster) throws IOException {
        try (Stream<Path> bundles = Files.list(product.resolve("bundles"))) {
            return bundles.filter(path -> path.getFileName().toString().startsWith("nl.planwerk.clusters." + cluster + "-"))
                    .findFirst().orElseThrow(() -> new IOException("The product has no cluster " + cluster));
        }
    }

    /** The file of a plan. */
    Path file(String name) {
        return folder.resolve(name + ".plan.json");
    }

    /** The text of a plan's file. */
    String read(String name) throws IOException {
        return Files.readString(file(name));
    }
}
