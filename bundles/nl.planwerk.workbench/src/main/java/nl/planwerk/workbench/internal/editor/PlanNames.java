// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.nio.file.Path;

import org.eclipse.swt.widgets.FileDialog;

import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.PictureFolder;

/** How plan files are named to a reader. */
public final class PlanNames {

    private PlanNames() {
    }

    /** The file's name without {@code .plan.json}. */
    public static String of(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(PictureFolder.PLAN_SUFFIX)
                ? name.substring(0, name.length() - PictureFolder.PLAN_SUFFIX.length()) : name;
    }

    /** Lets a dialog offer plans alone. */
    public static void only(FileDialog dialog, Texts texts) {
        dialog.setFilterExtensions(new String[] {"*" + PictureFolder.PLAN_SUFFIX});
        dialog.setFilterNames(new String[] {texts.get("file.plans")});
    }

    /** Whether a file is named as a plan. */
    public static boolean isPlan(Path file) {
        return file.getFileName().toString().endsWith(PictureFolder.PLAN_SUFFIX);
    }

    /** The path with {@code .plan.json} at its end. */
    public static Path withSuffix(Path file) {
        String name = file.getFileName().toString();
        if (isPlan(file)) {
            return file;
        }
        String base = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
        return file.resolveSibling(base + PictureFolder.PLAN_SUFFIX);
    }
}
