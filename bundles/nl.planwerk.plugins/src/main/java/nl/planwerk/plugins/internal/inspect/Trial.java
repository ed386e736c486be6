// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

import nl.planwerk.plugins.Remark;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Lets the framework read a bundle, without resolving it or running anything of it, and asks what it offers and needs. */
final class Trial {
    /** What the locations of bundles on trial begin with. */
    static final String LOCATION = "planwerk-trial:";
    private static final String JAVA = "java.";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final BundleContext context;
    private final ProductPackages product;

    Trial(BundleContext context, ProductPackages product) {
        this.context = context;
        this.product = product;
    }

    /** What speaks against the bundle, and what it asks for. */
    List<Remark> of(Path file) {
        Bundle installed = context.getBundle(PluginFolders.location(file));
        if (installed != null) {
            return judged(installed.adapt(BundleRevision.class));
        }
        try (InputStream in = Files.newInputStream(file)) {
            Bundle bundle = context.installBundle(LOCATION + COUNT.incrementAndGet(), in);
            try {
                return judged(bundle.adapt(BundleRevision.class));
            } finally {
                bundle.uninstall();
            }
        } catch (BundleException e) {
            return List.of(e.getType() == BundleException.DUPLICATE_BUNDLE_ERROR ? Remark.note("bundle.same")
                    : Remark.refusal("bundle.rejected", String.valueOf(e.getMessage())));
        } catch (IOException | IllegalStateException | SecurityException e) {
            return List.of(Remark.refusal("bundle.rejected", String.valueOf(e.getMessage())));
        }
    }

    private List<Remark> judged(BundleRevision revision) {
        List<Remark> remarks = new ArrayList<>();
        for (BundleCapability export : ProductPackages.capabilities(revision)) {
            String name = String.valueOf(export.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE));
            product.exports(name).findFirst().ifPresent(own ->
                    remarks.add(Remark.refusal("bundle.export", name, own.getRevision().getSymbolicName())));
        }
        if ((revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0) {
            revision.getDeclaredRequirements(HostNamespace.HOST_NAMESPACE).forEach(host ->
                    remarks.add(Remark.refusal("bundle.fragment", named(host))));
        }
        TreeSet<String> asked = new TreeSet<>();
        for (BundleRequirement requirement : revision.getDeclaredRequirements(null)) {
            need(requirement, remarks, asked);
        }
        if (!asked.isEmpty()) {
            remarks.add(Remark.note("asks.packages", String.join(", ", asked)));
        }
        return remarks;
    }

    private static String named(BundleRequirement requirement) {
        String filter = requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, requirement.toString());
        return filter.replaceFirst("^.*?=([^)]*)\\).*$", "$1");
    }

    private void need(BundleRequirement requirement, List<Remark> remarks, TreeSet<String> asked) {
        String namespace = requirement.getNamespace();
        String name = named(requirement);
        boolean isPackage = namespace.equals(PackageNamespace.PACKAGE_NAMESPACE);
        if (isPackage && !name.startsWith(JAVA)) {
            asked.add(name);
        }
        if (namespace.equals(HostNamespace.HOST_NAMESPACE) || !Needs.mandatory(requirement) || met(requirement)) {
            return;
        }
        boolean ours = name.startsWith(ProductPackages.PREFIX) || name.equals(Needs.EXTENDER);
        String range = Needs.range(requirement);
        if (isPackage && product.exports(name).findAny().isPresent()) {
            remarks.add(Remark.refusal(ours ? "need.newer" : "need.version", name, range, ProductPackages.versions(product.exports(name))));
        } else if (ours) {
            remarks.add(Remark.refusal("need.newerFeature", name, range));
        } else {
            remarks.add(Remark.refusal(isPackage ? "need.package" : "need.other", isPackage ? name : namespace + " " + name, range));
        }
    }

    private boolean met(BundleRequirement requirement) {
        return !context.getBundle(0).adapt(FrameworkWiring.class).findProviders(requirement).isEmpty();
    }
}
