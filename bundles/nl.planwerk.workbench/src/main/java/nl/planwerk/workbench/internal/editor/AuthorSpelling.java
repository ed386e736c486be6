// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import nl.planwerk.spelling.OwnWords;
import nl.planwerk.spelling.Speller;
import nl.planwerk.workbench.forms.Spelling;
import nl.planwerk.workbench.internal.prefs.Preferences;

/** The spelling of what the author types, as the preferences say, with the author's words from the settings' folder. */
public final class AuthorSpelling {
    private static final System.Logger LOG = System.getLogger(AuthorSpelling.class.getName());
    private static final String FILE = "words.txt";

    @Inject
    private Preferences preferences;
    private Spelling spelling = Spelling.off();

    @PostConstruct
    void start() {
        BundleContext bundle = FrameworkUtil.getBundle(AuthorSpelling.class).getBundleContext();
        OwnWords words = OwnWords.in(Path.of(bundle.getProperty("planwerk.config.dir")).resolve(FILE));
        try {
            words.load();
        } catch (UncheckedIOException e) {
            LOG.log(System.Logger.Level.WARNING, "the author's words cannot be read", e);
        }
        spelling = Spelling.of(Speller.shipped(), words, isWanted());
        Display display = Display.getCurrent();
        preferences.node().addPreferenceChangeListener(event -> {
            if (event.getKey().equals(Preferences.SPELLING) && !display.isDisposed()) {
                display.asyncExec(() -> spelling.turn(isWanted()));
            }
        });
    }

    private boolean isWanted() {
        return Boolean.parseBoolean(preferences.get(Preferences.SPELLING, "true"));
    }

    Spelling spelling() {
        return spelling;
    }
}
