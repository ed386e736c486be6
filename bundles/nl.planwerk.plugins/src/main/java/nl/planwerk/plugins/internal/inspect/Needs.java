// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.inspect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.resource.Namespace;
import org.osgi.framework.wiring.BundleRequirement;

/** Reads requirements of bundles. */
final class Needs {
    /** The extender that makes clusters of descriptions. */
    static final String EXTENDER = "planwerk.cluster";
    private static final Pattern FLOOR = Pattern.compile("version>=([0-9A-Za-z.]+)");
    private static final Pattern CEILING = Pattern.compile("!\\(?\\([a-z-]*version>=([0-9A-Za-z.]+)");

    private Needs() {
    }

    /** Whether the bundle does not work without it. */
    static boolean mandatory(BundleRequirement requirement) {
        var directives = requirement.getDirectives();
        String resolution = directives.getOrDefault(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE, "");
        return !resolution.equals(Namespace.RESOLUTION_OPTIONAL) && !resolution.equals(PackageNamespace.RESOLUTION_DYNAMIC)
                && directives.getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, Namespace.EFFECTIVE_RESOLVE)
                        .equals(Namespace.EFFECTIVE_RESOLVE);
    }

    /** The versions that would do, as a person reads them; empty for any. */
    static String range(BundleRequirement requirement) {
        String filter = requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
        Matcher ceiling = CEILING.matcher(filter);
        String end = ceiling.find() ? ceiling.group(1) : "";
        Matcher floor = FLOOR.matcher(filter);
        String start = floor.find() ? floor.group(1) : "";
        return start.isEmpty() ? "" : end.isEmpty() ? start : "[" + start + "," + end + ")";
    }
}
