// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Asks declarative services which components wait, and for what. */
final class ComponentDiagnosis {

    private static final String RUNTIME = "org.osgi.service.component.runtime.ServiceComponentRuntime";
    private static final String WAITS = " <- ";
    private static final int UNSATISFIED_CONFIGURATION = 1;
    private static final int UNSATISFIED_REFERENCE = 2;
    private static final int FAILED_ACTIVATION = 16;

    private ComponentDiagnosis() {
    }

    /** One problem for each component that waits or failed; none if there are no declarative services at all. */
    static List<Problem> of(BundleContext context) {
        ServiceReference<?> reference = context.getServiceReference(RUNTIME);
        if (reference == null) {
            return List.of();
        }
        var runtime = new ForeignObject(context.getService(reference));
        var problems = new ArrayList<Problem>();
        for (ForeignObject component : runtime.call("getComponentDescriptionDTOs", (Object) new Bundle[0])
                .members()) {
            for (ForeignObject configuration : runtime.call("getComponentConfigurationDTOs", component.object()).members()) {
                explain(component, configuration, problems);
            }
        }
        return problems;
    }

    /** The components of one bundle whose activation failed; those that wait are no fault of the bundle. */
    static List<Problem> failed(BundleContext context, String bundle) {
        return of(context).stream().filter(p -> p.bundle().equals(bundle) && !p.detail().contains(WAITS)).toList();
    }

    private static void explain(ForeignObject component, ForeignObject configuration, List<Problem> problems) {
        String bundle = component.field("bundle").field("symbolicName").text();
        String name = component.field("name").text();
        switch (configuration.field("state").object() instanceof Integer state ? state : 0) {
            case UNSATISFIED_CONFIGURATION -> problems.add(unsatisfied(bundle, name + WAITS + "configuration"));
            case FAILED_ACTIVATION -> problems.add(unsatisfied(bundle,
                    name + ": " + configuration.field("failure").text().lines().findFirst().orElse("")));
            case UNSATISFIED_REFERENCE -> configuration.field("unsatisfiedReferences").members()
                    .forEach(missing -> problems.add(unsatisfied(bundle, name + WAITS + service(component, missing))));
            default -> {
            }
        }
    }

    private static String service(ForeignObject component, ForeignObject missing) {
        String name = missing.field("name").text();
        String target = missing.field("target").text();
        String type = component.field("references").members().stream()
                .filter(reference -> reference.field("name").text().equals(name))
                .map(reference -> reference.field("interfaceName").text()).findFirst().orElse(name);
        return target.isEmpty() ? type : type + " " + target;
    }

    private static Problem unsatisfied(String bundle, String detail) {
        return Problem.of(bundle, Problem.Kind.UNSATISFIED, detail, null);
    }
}
