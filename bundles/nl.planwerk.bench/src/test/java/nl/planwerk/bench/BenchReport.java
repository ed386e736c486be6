// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import nl.planwerk.analysis.internal.PlanFigures;
import nl.planwerk.audience.Audience;
import nl.planwerk.audience.AudienceReport;
import nl.planwerk.clusters.voorbeeld.Voorbeeld;
import nl.planwerk.fonts.FontFace;
import nl.planwerk.fonts.Fonts;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.report.ReportComposer;
import nl.planwerk.report.ReportOptions;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.workspace.PictureFolder;

/** The report that the product makes of a plan, as input for other renderers. */
final class BenchReport {

    private BenchReport() {
    }

    static ReportDocument of(Path plan) throws IOException {
        PlanFigures figures = new PlanFigures();
        ReportComposer composer = ReportComposer.of(List.of(), figures);
        Plan read = new PlanCodec().read(Files.readAllBytes(plan), plan.toString(),
                stamp -> CoreVocabulary.with(Voorbeeld.contribution()));
        return AudienceReport.of(read, Audience.PUBLIC, figures,
                reduced -> composer.compose(reduced, ReportOptions.standard())).composition().document();
    }

    static void writeFo(Path plan, Path file) throws Exception {
        FoWriter.write(of(plan), PictureFolder.of(plan)::file, file);
    }

    /** Writes the faces of the report into a folder, and a configuration of FOP that names them. */
    static Path writeFonts(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (FontFace face : FontFace.values()) {
            Files.write(folder.resolve(face + ".ttf"), Fonts.trueType(face));
        }
        StringBuilder fonts = new StringBuilder();
        font(fonts, folder, FontFace.REGULAR, "Plex", "normal", "normal");
        font(fonts, folder, FontFace.ITALIC, "Plex", "italic", "normal");
        font(fonts, folder, FontFace.BOLD, "Plex", "normal", "bold");
        font(fonts, folder, FontFace.BOLD_ITALIC, "Plex", "italic", "bold");
        font(fonts, folder, FontFace.FALLBACK, "Fallback", "normal", "normal");
        return Files.writeString(folder.resolve("fop.xconf"), "<fop version=\"1.0\"><renderers><renderer mime=\"application/pdf\">"
                + "<fonts>" + fonts + "</fonts></renderer></renderers></fop>");
    }

    private static void font(StringBuilder fonts, Path folder, FontFace face, String family, String style, String weight) {
        fonts.append("<font embed-url=\"").append(folder.resolve(face + ".ttf").toUri()).append("\"><font-triplet name=\"")
                .append(family).append("\" style=\"").append(style).append("\" weight=\"").append(weight).append("\"/></font>");
    }
}
