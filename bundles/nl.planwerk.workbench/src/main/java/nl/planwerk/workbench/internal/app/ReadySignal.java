// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;

import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;

/**
 * For measurements: writes a file once the first plan is shown and the event loop is idle, and then ends the workbench if
 * that is asked for. System properties {@code planwerk.bench.ready} and {@code planwerk.bench.exit}.
 */
final class ReadySignal {
    private static final int LOOK_EVERY_MS = 5;

    private ReadySignal() {
    }

    static void watch(Display display, OpenPlans plans) {
        String file = System.getProperty("planwerk.bench.ready");
        if (file != null) {
            look(display, plans, Path.of(file));
        }
    }

    private static void look(Display display, OpenPlans plans, Path file) {
        boolean shown = plans.all().stream().anyMatch(editor -> editor.session().isPresent());
        if (shown) {
            plans.all().stream().findFirst().map(PlanEditor::shell).ifPresent(shell -> shell.update());
            display.asyncExec(() -> signal(display, file));
        } else {
            display.timerExec(LOOK_EVERY_MS, () -> look(display, plans, file));
        }
    }

    private static void signal(Display display, Path file) {
        try {
            Files.writeString(file, Long.toString(System.currentTimeMillis()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Boolean.getBoolean("planwerk.bench.exit")) {
            for (var shell : display.getShells()) {
                if (!shell.isDisposed() && shell.getParent() == null && shell.isVisible()) {
                    shell.close();
                }
            }
        }
    }
}
