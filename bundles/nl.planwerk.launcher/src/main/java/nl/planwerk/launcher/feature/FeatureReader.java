// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.feature;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.osgi.service.feature.FeatureService;

/**
 * Reads OSGi Feature descriptors (OSGi Compendium R8, chapter 159) with Felix's implementation used as a plain library.
 * The product assembly and the launcher read with this one class.
 */
public final class FeatureReader {

    private static final long LARGEST = 4_000_000;

    private final FeatureService service;

    /** A reader. */
    public FeatureReader() {
        service = ServiceLoader.load(FeatureService.class, FeatureReader.class.getClassLoader()).findFirst()
                .orElseThrow(() -> new IllegalStateException("No FeatureService on the class path"));
    }

    /**
     * The descriptor files of a folder, sorted by name.
     *
     * @throws IOException if the folder cannot be listed
     */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json")).sorted().toList();
        }
    }

    /**
     * Reads every descriptor of a folder.
     *
     * @throws IOException if a descriptor cannot be read; a {@link FeatureException} names the file and the fault
     */
    public List<FeatureDescriptor> readAll(Path folder) throws IOException {
        var features = new ArrayList<FeatureDescriptor>();
        for (Path file : files(folder)) {
            features.add(read(file));
        }
        return List.copyOf(features);
    }

    /**
     * Reads one descriptor.
     *
     * @throws IOException if it cannot be read; a {@link FeatureException} names the file and the fault
     */
    public FeatureDescriptor read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new FeatureException(file, "larger than " + LARGEST + " bytes", null);
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return FeatureMapper.map(service.readFeature(new StringReader(text)));
        } catch (RuntimeException | IOException e) {
            throw new FeatureException(file, String.valueOf(e.getMessage()), e);
        }
    }
}
