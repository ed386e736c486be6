// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.nio.file.Path;
import java.util.Locale;

import nl.planwerk.audience.Audience;
import nl.planwerk.audience.Redaction;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Successor;
import nl.planwerk.workspace.PlanFileException;
import nl.planwerk.workspace.desk.NamedPictures;

/** Makes a plan that begins as another one, for an audience that may see what of that one comes along. */
record PlanFromPlan(ClusterRegistry clusters, FigureSource figures, Console console) {

    /** The pictures are there before the plan is. */
    void make(String source, Successor successor, Audience audience, Path target) throws CommandFailure {
        Locale locale = console.locale();
        PlanDesk desk = new PlanDesk(clusters, console);
        Plan other = desk.open(source);
        if (clusters.cluster(other.plugin().id()).isEmpty() && !other.unknownSections().isEmpty()) {
            throw CliTexts.failure(locale, "new.noCluster", source, other.plugin().id());
        }
        Plan plan = successor.of(Redaction.of(other, audience, figures).plan());
        try {
            new NamedPictures(plan).copy(PlanDesk.path(source, locale), target);
        } catch (PlanFileException e) {
            throw new CommandFailure(e.message(locale));
        }
        desk.save(plan, target);
    }
}
