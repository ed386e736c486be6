// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.framework.BundleContext;

import nl.planwerk.workbench.internal.prefs.Preferences;

/**
 * What is settled before the application model is loaded.
 *
 * @param locale       language of the user interface
 * @param version      of the product
 * @param layoutIsOld  whether the saved layout was written by another version and has to be dropped: it would bring back
 *                     that version's menus and key bindings
 */
record StartSettings(Locale locale, String version, boolean layoutIsOld) {
    private static final String MARK = "layout-of";

    static StartSettings of(BundleContext context) {
        String version = Optional.ofNullable(context.getProperty("planwerk.version")).orElse("0");
        String build = version + " " + context.getBundle().getVersion() + " "
                + Optional.ofNullable(context.getProperty("planwerk.build")).orElse("");
        return new StartSettings(language(context), version, isOld(context, build.trim()));
    }

    /** What the author chose in the workbench, else what the product was started with, else Dutch. */
    private static Locale language(BundleContext context) {
        String chosen = InstanceScope.INSTANCE.getNode(Preferences.NODE).get(Preferences.LANGUAGE, "");
        String started = Optional.ofNullable(context.getProperty("planwerk.lang")).orElse("nl");
        return Languages.locale(chosen.isEmpty() ? started : chosen);
    }

    private static boolean isOld(BundleContext context, String build) {
        Optional<String> state = Optional.ofNullable(context.getProperty("planwerk.state.dir"));
        if (state.isEmpty()) {
            return false;
        }
        Path mark = Path.of(state.get(), MARK);
        try {
            if (Files.exists(mark) && Files.readString(mark).equals(build)) {
                return false;
            }
            Files.createDirectories(mark.getParent());
            Files.writeString(mark, build);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
