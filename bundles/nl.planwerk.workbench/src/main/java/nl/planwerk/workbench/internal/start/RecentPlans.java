// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import nl.planwerk.workbench.internal.prefs.Preferences;

/** The plans that were opened or saved last, the latest first. */
public final class RecentPlans {
    private static final String KEY = "recent";
    private static final int MOST = 12;

    @Inject
    private Preferences preferences;

    /** The paths, also of files that are gone. */
    public List<Path> list() {
        return preferences.get(KEY, "").lines().filter(line -> !line.isBlank()).map(Path::of).toList();
    }

    /** Puts a file in front. */
    public void add(Path file) {
        List<Path> paths = new ArrayList<>(list());
        paths.remove(file.toAbsolutePath());
        paths.add(0, file.toAbsolutePath());
        keep(paths);
    }

    /** Forgets a file. */
    public void remove(Path file) {
        List<Path> paths = new ArrayList<>(list());
        paths.remove(file);
        keep(paths);
    }

    private void keep(List<Path> paths) {
        preferences.put(KEY, String.join("\n", paths.stream().limit(MOST).map(Path::toString).toList()));
    }
}
