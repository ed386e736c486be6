// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.model.codec.ContentHash;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Adoption;
import nl.planwerk.workspace.PlanFileException;

/** Says whether a report is the document that was adopted, and keeps its hash in the plan's sign-offs when asked to. */
final class Freezing {
    private final ClusterRegistry clusters;
    private final Console console;

    Freezing(ClusterRegistry clusters, Console console) {
        this.clusters = clusters;
        this.console = console;
    }

    /** @throws CommandFailure if nobody adopted this version of the plan */
    void check(Plan plan) throws CommandFailure {
        if (Adoption.of(plan).isEmpty()) {
            throw CliTexts.failure(console.locale(), "freeze.notAdopted");
        }
    }

    /**
     * Compares a report with what was adopted.
     *
     * @param freeze whether sign-offs without a hash are to keep this one
     * @return what is to be told of it; empty if nobody adopted this version
     * @throws CommandFailure if another document was adopted and this one was to be frozen, or the plan cannot be saved
     */
    Optional<String> settle(Plan plan, Path source, Path report, boolean freeze) throws CommandFailure {
        String hash = hash(report);
        Adoption.Standing standing = Adoption.standing(plan, hash);
        if (freeze && standing == Adoption.Standing.OTHER) {
            throw CliTexts.failure(console.locale(), "freeze.other", report);
        } else if (freeze && standing == Adoption.Standing.OPEN) {
            new PlanDesk(clusters, console).save(Adoption.keeping(plan, hash), source);
            return Optional.of(CliTexts.text(console.locale(), "freeze.done", source, hash));
        }
        return switch (standing) {
            case NOT_ADOPTED -> Optional.empty();
            case OPEN -> Optional.of(CliTexts.text(console.locale(), "freeze.open"));
            case SAME -> Optional.of(CliTexts.text(console.locale(), "freeze.same", report));
            case OTHER -> Optional.of(CliTexts.text(console.locale(), "freeze.other", report));
        };
    }

    private String hash(Path report) throws CommandFailure {
        try {
            return ContentHash.of(report);
        } catch (IOException e) {
            throw new CommandFailure(PlanFileException.notRead(report, e).message(console.locale()));
        }
    }
}
