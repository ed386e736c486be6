// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import nl.planwerk.plugins.internal.describe.ClusterDescription;
import nl.planwerk.plugins.internal.describe.DescriptionReader;
import nl.planwerk.plugins.internal.inspect.Inspector;

/** Makes plugins without Java: a bundle of a description and the files beside it. The same files give the same bytes. */
public final class PluginBuilder {
    /** The file that describes the cluster. */
    public static final String DESCRIPTION = "cluster.json";
    /** The schema, put beside the description so that an editor can help; it is no part of the plugin. */
    public static final String SCHEMA = "cluster.schema.json";
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final long MOST_BYTES = 64L << 20;

    private PluginBuilder() {
    }

    /**
     * The plugin made of the files at the top of a folder.
     *
     * @throws PluginRefused with everything that is wrong with them
     * @throws IOException   if they cannot be read
     */
    public static byte[] build(Path folder) throws PluginRefused, IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.isRegularFile(folder.resolve(DESCRIPTION))) {
            throw new PluginRefused("build.noDescription", folder, DESCRIPTION);
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(PluginBuilder::belongs).sorted().toList()) {
                if (Files.size(file) > MOST_BYTES) {
                    throw new PluginRefused("build.large", file, MOST_BYTES >> 20);
                }
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return build(files);
    }

    private static boolean belongs(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && !name.startsWith(".") && !name.endsWith(".jar") && !name.endsWith("~")
                && !name.equals(SCHEMA);
    }

    /**
     * The plugin made of these files.
     *
     * @param files content by name; {@value #DESCRIPTION} is among them
     * @throws PluginRefused with everything that is wrong with them
     */
    public static byte[] build(Map<String, byte[]> files) throws PluginRefused {
        DescriptionReader reader = new DescriptionReader(DESCRIPTION, name -> Optional.ofNullable(files.get(name)));
        Optional<ClusterDescription> cluster = reader.read(files.get(DESCRIPTION));
        if (cluster.isEmpty()) {
            throw new PluginRefused(reader.remarks());
        }
        try {
            return jar(manifest(cluster.get()), new TreeMap<>(files));
        } catch (IOException e) {
            throw new PluginRefused(List.of(Remark.refusal("build.failed", String.valueOf(e.getMessage()))));
        }
    }

    /**
     * The files of a plugin without Java, to be changed: content by name, the description among them.
     *
     * @throws PluginRefused if it cannot be read, or is no such plugin
     */
    public static Map<String, byte[]> files(Path plugin) throws PluginRefused {
        Map<String, byte[]> files = new TreeMap<>(Inspector.files(plugin));
        if (!files.containsKey(DESCRIPTION)) {
            throw new PluginRefused("build.notDescribed", plugin.getFileName());
        }
        return files;
    }

    /** The published schema of descriptions. */
    public static byte[] schema() {
        return DescriptionReader.schema();
    }

    private static Manifest manifest(ClusterDescription cluster) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "cluster." + cluster.id());
        main.putValue("Bundle-Version", cluster.version());
        main.putValue("Bundle-Name", cluster.name(Locale.forLanguageTag("nl")));
        if (!cluster.maker().isEmpty()) {
            main.putValue("Bundle-Vendor", cluster.maker());
        }
        main.putValue("Planwerk-Cluster", DESCRIPTION);
        main.putValue("Require-Capability", "osgi.extender;filter:=\"(&(osgi.extender=planwerk.cluster)(version>="
                + DescriptionReader.FORMAT + ".0)(!(version>=" + (DescriptionReader.FORMAT + 1) + ".0)))\"");
        return manifest;
    }

    private static byte[] jar(Manifest manifest, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            manifest.write(head);
            entry(jar, "META-INF/MANIFEST.MF", head.toByteArray());
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                entry(jar, file.getKey(), file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void entry(JarOutputStream jar, String name, byte[] content) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTimeLocal(TIME);
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }
}
