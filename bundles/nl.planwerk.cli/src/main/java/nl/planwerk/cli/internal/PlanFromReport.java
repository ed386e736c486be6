// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.export.pdf.PdfPlan;
import nl.planwerk.export.pdf.PdfPlanException;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workspace.PictureFolder;
import nl.planwerk.workspace.PlanFileException;

/** Makes a plan again of the data that a report carries, which may come from anybody. */
final class PlanFromReport {
    private final ClusterRegistry clusters;
    private final Console console;

    PlanFromReport(ClusterRegistry clusters, Console console) {
        this.clusters = clusters;
        this.console = console;
    }

    /** Reads all before it writes anything; the pictures are there before the plan is. */
    void make(Path report, Path target) throws CommandFailure {
        Locale locale = console.locale();
        try {
            PdfPlan data = PdfPlan.read(report);
            Plan plan = new PlanCodec().read(data.json(), report.toString(), clusters::vocabularyFor);
            PictureFolder folder = PictureFolder.of(target);
            if (!data.pictures().isEmpty() && Files.exists(folder.folder())) {
                throw CliTexts.failure(locale, "new.pictures", folder.folder());
            }
            for (Map.Entry<String, byte[]> picture : data.pictures().entrySet()) {
                folder.restore(picture.getKey(), picture.getValue());
            }
            new PlanDesk(clusters, console).save(plan, target);
        } catch (PdfPlanException e) {
            throw new CommandFailure(e.message(locale));
        } catch (PlanFormatException e) {
            throw new CommandFailure(e.problem().message(locale));
        } catch (PlanFileException e) {
            throw new CommandFailure(e.message(locale));
        }
    }
}
