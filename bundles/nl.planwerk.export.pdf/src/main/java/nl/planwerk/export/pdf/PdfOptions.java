// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import nl.planwerk.chart.Theme;

/**
 * How a report is made into a file.
 *
 * @param theme    colours and type sizes
 * @param pictures finds the file of a picture by its relative path; empty if it is not there
 */
public record PdfOptions(Theme theme, Function<String, Optional<Path>> pictures) {

    /** The neutral theme, and no pictures. */
    public static PdfOptions plain() {
        return new PdfOptions(Theme.neutral(), path -> Optional.empty());
    }
}
