// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planwerk.launcher.framework.MissingRequirement.Kind;
import nl.planwerk.launcher.framework.MissingRequirement.Reason;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Namespace;

/** Finds out why bundles do not resolve: which mandatory requirement nobody meets. */
public final class Diagnosis {

    private final List<BundleRevision> revisions;

    /** A diagnosis among these bundles, the system bundle included. */
    public Diagnosis(Bundle[] bundles) {
        revisions = Arrays.stream(bundles).map(bundle -> bundle.adapt(BundleRevision.class)).filter(Objects::nonNull)
                .toList();
    }

    /** Whether the bundle was installed but does not resolve. */
    public static boolean isUnresolved(Bundle bundle) {
        return bundle.getState() == Bundle.INSTALLED;
    }

    /** What the bundle lacks; never empty for a bundle that does not resolve, since then at least a conflict is told. */
    public List<MissingRequirement> of(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        List<MissingRequirement> missing = revision.getDeclaredRequirements(null).stream().filter(Diagnosis::isMandatory)
                .flatMap(requirement -> missing(requirement).stream()).distinct().toList();
        return missing.isEmpty() ? List.of(conflict(bundle)) : missing;
    }

    private static boolean isMandatory(BundleRequirement requirement) {
        var directives = requirement.getDirectives();
        return !Namespace.RESOLUTION_OPTIONAL.equals(directives.get(Constants.RESOLUTION_DIRECTIVE))
                && directives.getOrDefault(Constants.EFFECTIVE_DIRECTIVE, Constants.EFFECTIVE_RESOLVE)
                        .equals(Constants.EFFECTIVE_RESOLVE)
                && !"dynamic".equals(directives.get(Constants.RESOLUTION_DIRECTIVE));
    }

    private Optional<MissingRequirement> missing(BundleRequirement requirement) {
        List<BundleRevision> providers = providers(requirement);
        if (providers.isEmpty()) {
            String versions = otherVersions(requirement);
            return Optional.of(describe(requirement, versions.isEmpty() ? Reason.ABSENT : Reason.OTHER_VERSION, versions));
        }
        return providers.stream().anyMatch(provider -> !isUnresolved(provider.getBundle())
                || provider.equals(requirement.getRevision()))
                        ? Optional.empty()
                        : Optional.of(describe(requirement, Reason.PROVIDER_BROKEN, providers.get(0).getSymbolicName()));
    }

    private static MissingRequirement describe(BundleRequirement requirement, Reason reason, String detail) {
        return new MissingRequirement(Requirements.kind(requirement), Requirements.name(requirement),
                Requirements.range(requirement), reason, detail);
    }

    private List<BundleRevision> providers(BundleRequirement requirement) {
        return capabilities(requirement.getNamespace()).filter(requirement::matches).map(BundleCapability::getRevision)
                .toList();
    }

    private String otherVersions(BundleRequirement requirement) {
        String name = Requirements.name(requirement);
        String namespace = requirement.getNamespace();
        return Requirements.kind(requirement) == Kind.CAPABILITY ? "" : capabilities(namespace)
                .filter(capability -> name.equals(capability.getAttributes().get(namespace)))
                .flatMap(capability -> version(capability).stream()).distinct().sorted().map(Version::toString)
                .collect(Collectors.joining(", "));
    }

    private static Optional<Version> version(BundleCapability capability) {
        return Stream.of(Constants.VERSION_ATTRIBUTE, Constants.BUNDLE_VERSION_ATTRIBUTE)
                .map(capability.getAttributes()::get).filter(Version.class::isInstance).map(Version.class::cast).findFirst();
    }

    private Stream<BundleCapability> capabilities(String namespace) {
        return revisions.stream().flatMap(revision -> revision.getDeclaredCapabilities(namespace).stream());
    }

    /** Asking for a class makes the framework resolve this one bundle and say what it thinks. */
    private static MissingRequirement conflict(Bundle bundle) {
        String said;
        try {
            bundle.loadClass("-");
            said = "";
        } catch (ClassNotFoundException e) {
            said = String.valueOf(Optional.ofNullable(e.getCause()).map(Throwable::getMessage).orElse(e.getMessage()));
        }
        return new MissingRequirement(Kind.BUNDLE, bundle.getSymbolicName(), "", Reason.CONFLICT, said);
    }
}
