// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.report.MissingPictures;
import nl.planwerk.report.doc.ReportDocument;

/** The files that make a plan come back from its report. */
public final class PlanAttachments {

    private PlanAttachments() {
    }

    /**
     * Options for the report of a plan in a profile: with the plan's data where the profile has room for them.
     *
     * @param plan  as the report's audience may see it
     * @param file  name of the plan file or of the report
     * @param whole whether the report is for the plan's own authors, who get its pictures too
     * @throws IOException if a picture cannot be read
     */
    public static PdfOptions complete(PdfOptions options, PdfProfile profile, Plan plan, String file, ReportDocument report,
            boolean whole) throws IOException {
        if (profile != PdfProfile.PDFA_3A) {
            return options.in(profile);
        }
        return options.with(whole ? withPictures(plan, file, report, options.pictures()) : of(plan, file));
    }

    /**
     * The plan's data alone.
     *
     * @param plan as the report's audience may see it
     * @param file name of the plan file or of the report, with or without its ending
     */
    public static List<PdfAttachment> of(Plan plan, String file) {
        String base = file.replaceFirst("(\\.plan\\.json|\\.pdf)$", "");
        return List.of(PdfAttachment.plan(base, new PlanCodec().write(plan)));
    }

    /**
     * The plan's data and the pictures that its report shows.
     *
     * @throws IOException if a picture cannot be read
     */
    public static List<PdfAttachment> withPictures(Plan plan, String file, ReportDocument report,
            Function<String, Optional<Path>> pictures) throws IOException {
        List<PdfAttachment> files = new ArrayList<>(of(plan, file));
        Set<String> paths = new TreeSet<>();
        MissingPictures.of(report, path -> {
            paths.add(path);
            return true;
        });
        for (String path : paths) {
            Optional<Path> picture = pictures.apply(path);
            if (picture.isPresent()) {
                files.add(PdfAttachment.picture(path, Files.readAllBytes(picture.get())));
            }
        }
        return files;
    }
}
