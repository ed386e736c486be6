// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.product;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * {@code planwerk.jar}: nothing but a manifest that names the jars of the class path. Java keeps an archive of classes for
 * one order of jars only, and a command line that names ninety files is too long for Windows.
 */
final class ClassPathJar {

    /** Where it lies in the product: above all that it names, since Java compares paths without {@code ..} in them. */
    static final String PATH = "planwerk.jar";

    private static final String FIRST = "lib/nl.planwerk.launcher-";
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ClassPathJar() {
    }

    /**
     * The jar for these files.
     *
     * @param jars paths below the product's home: the launcher's libraries, then the bundles, those of every process first
     */
    static Entry of(List<String> jars) throws IOException {
        var ordered = jars.stream().sorted((one, two) -> Boolean.compare(two.startsWith(FIRST), one.startsWith(FIRST)))
                .toList();
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "nl.planwerk.launcher.Main");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", ordered));
        var bytes = new ByteArrayOutputStream();
        try (var jar = new ZipOutputStream(bytes)) {
            var entry = new ZipEntry(JarFile.MANIFEST_NAME);
            entry.setTimeLocal(TIME);
            jar.putNextEntry(entry);
            manifest.write(jar);
            jar.closeEntry();
        }
        return Entry.of(PATH, bytes.toByteArray(), false);
    }
}
