// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.planwerk.launcher.framework.MissingRequirement.Kind;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;

/** Reads a requirement's filter back into what a person wrote: a name and a range of versions. */
final class Requirements {

    private static final Map<String, Kind> KINDS = Map.of(
            PackageNamespace.PACKAGE_NAMESPACE, Kind.PACKAGE,
            BundleNamespace.BUNDLE_NAMESPACE, Kind.BUNDLE,
            HostNamespace.HOST_NAMESPACE, Kind.HOST,
            ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE, Kind.JAVA);
    private static final Pattern FLOOR = Pattern.compile("\\((?:bundle-)?version>=([^)]+)\\)");
    private static final Pattern EXACT = Pattern.compile("\\(version=([^)]+)\\)");
    private static final Pattern CEILING = Pattern.compile("\\(!\\((?:bundle-)?version>=([^)]+)\\)\\)");
    private static final Pattern LAST = Pattern.compile("\\((?:bundle-)?version<=([^)]+)\\)");

    private Requirements() {
    }

    static Kind kind(BundleRequirement requirement) {
        return KINDS.getOrDefault(requirement.getNamespace(), Kind.CAPABILITY);
    }

    /** The package, bundle or the like; for another capability its name space and filter. */
    static String name(BundleRequirement requirement) {
        String filter = filter(requirement);
        Kind kind = kind(requirement);
        if (kind == Kind.CAPABILITY) {
            return requirement.getNamespace() + (filter.isEmpty() ? "" : " " + filter);
        }
        if (kind == Kind.JAVA) {
            return "Java " + first(EXACT, filter, filter);
        }
        Pattern name = Pattern.compile("\\(" + Pattern.quote(requirement.getNamespace()) + "=([^)]+)\\)");
        return first(name, filter, filter);
    }

    /** The versions that would do; empty if any would. */
    static String range(BundleRequirement requirement) {
        Kind kind = kind(requirement);
        if (kind == Kind.CAPABILITY || kind == Kind.JAVA) {
            return "";
        }
        String filter = filter(requirement);
        String last = first(LAST, filter, "");
        String ceiling = first(CEILING, filter, last);
        String floor = first(FLOOR, filter.replaceAll(CEILING.pattern(), ""), "");
        if (floor.isEmpty() && ceiling.isEmpty()) {
            return "";
        }
        char end = last.isEmpty() ? VersionRange.RIGHT_OPEN : VersionRange.RIGHT_CLOSED;
        return new VersionRange(VersionRange.LEFT_CLOSED, Version.parseVersion(floor),
                ceiling.isEmpty() ? null : Version.parseVersion(ceiling), end).toString();
    }

    private static String filter(BundleRequirement requirement) {
        return requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }
}
