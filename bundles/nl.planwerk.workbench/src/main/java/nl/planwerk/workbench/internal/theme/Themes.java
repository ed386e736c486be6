// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.theme;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

import jakarta.inject.Inject;

import nl.planwerk.workbench.internal.app.RadioItems;
import nl.planwerk.workbench.internal.prefs.Preferences;

/** Light or dark, as the author chose, or as the system is. */
public final class Themes {
    /** Topic: the theme was switched; parts that paint for themselves make themselves anew. */
    public static final String TOPIC = "nl/planwerk/workbench/theme";
    /** Follow the system. */
    public static final String SYSTEM = "system";
    /** Always dark. */
    public static final String DARK = "dark";
    private static final String ID = "nl.planwerk.theme.";
    private static final String ITEM = "nl.planwerk.menu.theme.";

    @Inject
    private IEclipseContext context;
    @Inject
    private Preferences preferences;
    @Inject
    private Display display;
    @Inject
    private IEventBroker events;
    @Inject
    private MApplication application;
    @Inject
    private EModelService models;
    private boolean systemIsDark;
    private boolean dark;
    /** The system's ground when all were told to take their colours. */
    private RGB told;

    /** Takes up the chosen theme, and every later choice. */
    public void start() {
        systemIsDark = Display.isSystemDarkTheme();
        GtkOutlines.draw();
        IPreferenceChangeListener chosen = event -> {
            if (event.getKey().equals(Preferences.THEME)) {
                display.asyncExec(this::apply);
            }
        };
        preferences.node().addPreferenceChangeListener(chosen);
        display.addListener(SWT.Settings, event -> settingsChanged());
        apply();
    }

    /** Whether the workbench is dark at the moment. */
    public boolean isDark() {
        return dark;
    }

    private String choice() {
        return preferences.get(Preferences.THEME, SYSTEM);
    }

    /** The system's own theme was switched; what we ask of GTK for ourselves is not taken for that. */
    private void settingsChanged() {
        if (choice().equals(SYSTEM) && Display.isSystemDarkTheme() != systemIsDark) {
            systemIsDark = Display.isSystemDarkTheme();
            apply();
        } else if (!ground().equals(told)) {
            tell();
        }
    }

    private RGB ground() {
        return display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
    }

    /** Has all take their colours anew. The system's own may follow a switch later: then they are told again. */
    private void tell() {
        told = ground();
        events.post(TOPIC, dark);
    }

    private void apply() {
        String choice = choice();
        dark = choice.equals(DARK) || choice.equals(SYSTEM) && systemIsDark;
        NativeTheme.setDark(dark);
        IThemeEngine engine = context.get(IThemeEngine.class);
        if (engine != null) {
            engine.setTheme(ID + (dark ? "dark" : "light"), false);
        }
        RadioItems.mark(application, models, ITEM, choice);
        tell();
    }
}
