// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import java.nio.file.Path;
import java.util.Map;

import nl.planwerk.export.pdf.internal.AttachmentReader;

/**
 * What a report with attached data holds of its plan, as it stands in the file: the content may come from anybody and has to
 * be read with the same care as any plan file.
 *
 * @param name     of the attached plan file
 * @param json     the plan's data, no larger than a plan can be
 * @param pictures content by relative path; only reports for the plan's own authors have any
 */
public record PdfPlan(String name, byte[] json, Map<String, byte[]> pictures) {

    public PdfPlan {
        pictures = Map.copyOf(pictures);
    }

    /**
     * Takes the data out of a report.
     *
     * @throws PdfPlanException if the file cannot be read, is no PDF, has no plan in it, or too large a one
     */
    public static PdfPlan read(Path file) throws PdfPlanException {
        return new AttachmentReader(file).read();
    }
}
