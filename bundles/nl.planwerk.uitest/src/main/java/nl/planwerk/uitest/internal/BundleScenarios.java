// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.internal;

import java.util.Arrays;
import nl.planwerk.uitest.Scenario;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Finds a scenario in the bundle that holds it. */
final class BundleScenarios {
    private final BundleContext context;

    BundleScenarios(BundleContext context) {
        this.context = context;
    }

    Scenario load(ScenarioOrder order) throws ReflectiveOperationException {
        Bundle bundle = Arrays.stream(context.getBundles())
                .filter(candidate -> order.bundleName().equals(candidate.getSymbolicName())).findFirst()
                .orElseThrow(() -> new ClassNotFoundException("No bundle " + order.bundleName()));
        return (Scenario) bundle.loadClass(order.className()).getConstructor().newInstance();
    }
}
