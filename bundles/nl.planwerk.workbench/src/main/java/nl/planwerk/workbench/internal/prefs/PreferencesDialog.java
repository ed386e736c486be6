// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.prefs;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferenceNode;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.workbench.internal.app.LanguageSwitch;
import nl.planwerk.workbench.internal.app.Texts;

/** The preferences, a page a subject. */
public final class PreferencesDialog {
    @Inject
    private IEclipseContext context;
    @Inject
    private Texts texts;
    @Inject
    private Preferences preferences;
    @Inject
    private LanguageSwitch languages;

    /** Opens the dialog and takes up what was changed. */
    public void open(Shell shell) {
        PreferenceManager manager = new PreferenceManager();
        add(manager, "general", GeneralPage.class);
        add(manager, "storage", StoragePage.class);
        PreferenceDialog dialog = new PreferenceDialog(shell, manager) {
            @Override
            protected void configureShell(Shell newShell) {
                super.configureShell(newShell);
                newShell.setText(texts.get("preferences.title"));
            }

            @Override
            protected Point getInitialSize() {
                Point size = super.getInitialSize();
                return new Point(Math.max(size.x, 760), Math.max(size.y, 480));
            }
        };
        dialog.setPreferenceStore(new NodeStore(preferences.node()));
        String before = preferences.get(Preferences.LANGUAGE, "");
        dialog.open();
        preferences.flush();
        String after = preferences.get(Preferences.LANGUAGE, "");
        if (!after.isEmpty() && !after.equals(before)) {
            languages.to(after);
        }
    }

    private void add(PreferenceManager manager, String id, Class<? extends IPreferencePage> type) {
        IPreferencePage page = ContextInjectionFactory.make(type, context);
        page.setTitle(texts.get("preferences." + id));
        manager.addToRoot(new PreferenceNode(id, page));
    }
}
