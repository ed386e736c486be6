// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.cluster.PluginProblem;
import nl.planwerk.plugins.Remark;
import nl.planwerk.plugins.internal.inspect.ProductPackages;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** Tells of an installed bundle what it contributes and why it does not work. */
final class Explainer {
    /** Services that have a name for people in this bundle's texts. */
    private static final Set<String> NAMED = Set.of("ClusterPlugin", "Check", "ChapterComposer", "EditorPage");

    private final ClusterExtender extender;
    private final ClusterRegistry clusters;
    private final Function<Bundle, String> diagnosis;

    /** @param diagnosis why a bundle does not resolve or start, in words; empty if it does */
    Explainer(ClusterExtender extender, ClusterRegistry clusters, Function<Bundle, String> diagnosis) {
        this.extender = extender;
        this.clusters = clusters;
        this.diagnosis = diagnosis;
    }

    /** What it brings: its cluster, and how many services of which kind. */
    List<Remark> contributions(Bundle bundle) {
        List<Remark> brings = new ArrayList<>();
        extender.of(bundle).flatMap(ClusterExtender.Extended::cluster).ifPresent(c -> brings.add(c.summary()));
        Map<String, Integer> services = new TreeMap<>();
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        for (ServiceReference<?> reference : references == null ? new ServiceReference<?>[0] : references) {
            Arrays.stream((String[]) reference.getProperty(Constants.OBJECTCLASS)).filter(name -> name.startsWith(ProductPackages.PREFIX))
                    .forEach(name -> services.merge(name.substring(name.lastIndexOf('.') + 1), 1, Integer::sum));
        }
        services.forEach((name, count) -> brings.add(Remark.note("brings.service",
                NAMED.contains(name) ? "{service." + name + "}" : name, count)));
        if (bundle.getHeaders("").get("Model-Fragment") != null) {
            brings.add(Remark.note("brings.fragment"));
        }
        return brings;
    }

    private static Remark remark(PluginProblem problem) {
        String dutch = problem.message(Locale.forLanguageTag("nl"));
        String english = problem.message(Locale.ENGLISH);
        return problem.isSlight() ? Remark.warning("broken.words", dutch, english) : Remark.refusal("broken.words", dutch, english);
    }

    /** Why it does not work, or not wholly; none if it does. */
    List<Remark> problems(Bundle bundle) {
        List<Remark> problems = new ArrayList<>();
        extender.of(bundle).ifPresent(extended -> problems.addAll(extended.remarks()));
        clusters.problemsOf(bundle.getBundleId()).forEach(problem -> problems.add(remark(problem)));
        boolean running = bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING;
        String words = diagnosis.apply(bundle);
        if (!words.isEmpty()) {
            problems.add(Remark.refusal("broken.words", words, words));
        } else if (!running && problems.isEmpty()) {
            problems.add(Remark.refusal("broken.stopped"));
        }
        return problems;
    }
}
