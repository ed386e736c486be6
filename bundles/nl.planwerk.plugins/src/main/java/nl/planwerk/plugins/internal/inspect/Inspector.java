// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.inspect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.plugins.Inspection;
import nl.planwerk.plugins.PluginRefused;
import nl.planwerk.plugins.Remark;
import nl.planwerk.plugins.internal.describe.ClusterDescription;
import nl.planwerk.plugins.internal.describe.DescriptionReader;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** Judges a plugin's file before it is installed: first what it holds, then whether it fits into this product. */
public final class Inspector {
    /** The header that names the description of a cluster. */
    public static final String CLUSTER_HEADER = "Planwerk-Cluster";
    private static final int FIRST_JAVA = 44;

    private final ProductPackages product;
    private final Trial trial;

    /** @param context of a bundle of the product */
    public Inspector(BundleContext context, PluginFolders folders) {
        this.product = new ProductPackages(context, folders);
        this.trial = new Trial(context, product);
    }

    /**
     * The files at the top of a jar.
     *
     * @throws PluginRefused if it cannot be read
     */
    public static Map<String, byte[]> files(Path file) throws PluginRefused {
        JarContent jar = JarReader.read(file);
        if (!jar.remarks().isEmpty()) {
            throw new PluginRefused(jar.remarks());
        }
        return jar.files();
    }

    /** What is known of the file. */
    public Inspection inspect(Path file) {
        JarContent jar = JarReader.read(file);
        List<Remark> remarks = new ArrayList<>(jar.remarks());
        String symbolicName = jar.header(Constants.BUNDLE_SYMBOLICNAME);
        if (remarks.isEmpty() && symbolicName.isEmpty()) {
            remarks.add(Remark.refusal("jar.noBundle", file.getFileName()));
        }
        if (remarks.isEmpty()) {
            content(jar, symbolicName, remarks);
        }
        if (remarks.stream().noneMatch(r -> r.level() == Remark.Level.REFUSAL)) {
            remarks.addAll(trial.of(file));
        }
        String name = jar.header(Constants.BUNDLE_NAME);
        return new Inspection(symbolicName, name.isEmpty() || name.startsWith("%") ? symbolicName : name, version(jar),
                !jar.packages().isEmpty(), remarks);
    }

    private static String version(JarContent jar) {
        return jar.manifest().isEmpty() ? "" : jar.header(Constants.BUNDLE_VERSION);
    }

    private void content(JarContent jar, String symbolicName, List<Remark> remarks) {
        try {
            Version.parseVersion(version(jar));
        } catch (IllegalArgumentException e) {
            remarks.add(Remark.refusal("bundle.version", version(jar)));
        }
        if (product.has(symbolicName)) {
            remarks.add(Remark.refusal("bundle.taken", symbolicName));
        }
        int java = jar.classVersion() - FIRST_JAVA;
        if (java > Runtime.version().feature()) {
            remarks.add(Remark.refusal("bundle.java", java, Runtime.version().feature()));
        }
        jar.packages().stream().filter(product::owns).forEach(p -> remarks.add(Remark.refusal("bundle.shadow", p)));
        jar.packages().stream().map(ProductPackages::library).flatMap(Optional::stream).distinct()
                .forEach(library -> remarks.add(Remark.warning("bundle.library", library)));
        description(jar, remarks);
        people(jar, remarks);
    }

    private static void description(JarContent jar, List<Remark> remarks) {
        String name = jar.header(CLUSTER_HEADER);
        if (name.isEmpty()) {
            return;
        }
        byte[] text = jar.files().get(name);
        if (text == null) {
            remarks.add(Remark.refusal("bundle.noDescription", name));
            return;
        }
        DescriptionReader reader = new DescriptionReader(name, other -> Optional.ofNullable(jar.files().get(other)));
        Optional<ClusterDescription> cluster = reader.read(text);
        remarks.addAll(reader.remarks());
        cluster.ifPresent(c -> remarks.add(c.summary()));
    }

    private static void people(JarContent jar, List<Remark> remarks) {
        if (jar.signers().isEmpty()) {
            remarks.add(Remark.note("signed.nobody"));
        }
        jar.signers().forEach(signer -> remarks.add(Remark.note("signed.by", signer)));
        if (!jar.packages().isEmpty()) {
            remarks.add(Remark.warning("bundle.rights"));
            jar.abilities().stream().sorted().forEach(key -> remarks.add(Remark.note(key)));
        }
    }
}
