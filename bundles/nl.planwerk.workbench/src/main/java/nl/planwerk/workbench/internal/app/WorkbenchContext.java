// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;

/** What the Eclipse application asks of whoever started it; stands in for Equinox's application container. */
public final class WorkbenchContext implements IApplicationContext {
    private static final String PLUGIN = "platform:/plugin/nl.planwerk.workbench/";

    private final Bundle bundle;
    private final StartSettings settings;
    private final OpenRequests requests;

    WorkbenchContext(Bundle bundle, StartSettings settings, OpenRequests requests) {
        this.bundle = bundle;
        this.settings = settings;
        this.requests = requests;
    }

    /** The plans that the user asked for, on the command line or by a second start. */
    public OpenRequests requests() {
        return requests;
    }

    @Override
    public Map<String, Object> getArguments() {
        List<String> words = new ArrayList<>();
        if (settings.layoutIsOld()) {
            words.add("-clearPersistedState");
        }
        return Map.of(APPLICATION_ARGS, words.toArray(String[]::new));
    }

    @Override
    public void applicationRunning() {
        // No splash screen to take down.
    }

    @Override
    public String getBrandingApplication() {
        return "nl.planwerk.workbench";
    }

    @Override
    public String getBrandingName() {
        return "Planwerk";
    }

    @Override
    public String getBrandingDescription() {
        return "";
    }

    @Override
    public String getBrandingId() {
        return "nl.planwerk";
    }

    @Override
    public String getBrandingProperty(String key) {
        return switch (key) {
            case "applicationXMI" -> PLUGIN + "Application.e4xmi";
            case "lifeCycleURI" -> "bundleclass://nl.planwerk.workbench/" + LifeCycle.class.getName();
            case "cssTheme" -> "nl.planwerk.theme.light";
            default -> null;
        };
    }

    @Override
    public Bundle getBrandingBundle() {
        return bundle;
    }

    @Override
    public void setResult(Object result, org.eclipse.equinox.app.IApplication application) {
        throw new UnsupportedOperationException("results are returned");
    }
}
