// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.planwerk.launcher.framework.FrameworkSession;
import org.osgi.framework.Bundle;

/**
 * Tells the bundles, in the user's words, why one of them does not work: a service {@code java.util.function.Function} of a
 * bundle to a text, empty if nothing is wrong, with the property {@code planwerk.diagnosis=bundle}.
 */
record PluginDiagnosis(FrameworkSession session, ProblemText text) implements Function<Bundle, String> {

    /** Registers the service. */
    void offer() {
        Dictionary<String, Object> properties = new Hashtable<>(Map.of("planwerk.diagnosis", "bundle"));
        session.context().registerService(Function.class, this, properties);
    }

    @Override
    public String apply(Bundle bundle) {
        return session.problemsOf(bundle).stream().map(text::reason).collect(Collectors.joining("; "));
    }
}
