// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import nl.planwerk.cli.CommandFailure;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.text.TextRenderer;
import nl.planwerk.workspace.AtomicFile;
import nl.planwerk.workspace.FileOperations;
import nl.planwerk.workspace.PlanFileException;

/** Writes a report as plain text. */
final class ReportText {
    private ReportText() {
    }

    /** Writes it; returns how many lines it has. */
    static int write(ReportDocument report, Path target, Locale locale) throws CommandFailure {
        String text = TextRenderer.render(report);
        try {
            new AtomicFile(FileOperations.REAL).write(target, text.getBytes(StandardCharsets.UTF_8));
        } catch (PlanFileException e) {
            throw new CommandFailure(e.message(locale));
        }
        return (int) text.lines().count();
    }
}
