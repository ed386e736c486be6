// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.summary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import nl.planwerk.audience.Audience;
import nl.planwerk.workspace.PlanSession;

/**
 * Which plans are read together, and for whom.
 *
 * @param plans in the order in which they are named
 */
record SummaryChoice(List<Source> plans, Audience audience) {
    private static final String LINE = "\n";

    SummaryChoice {
        plans = List.copyOf(plans);
    }

    /**
     * One plan.
     *
     * @param name    as its editor or its file is named
     * @param session of a plan that is open, whose edits count although they are not saved
     */
    record Source(String name, Optional<Path> file, Optional<PlanSession> session) {
    }

    /** The same choice of plans as they are open or closed now: editors may have come and gone since. */
    SummaryChoice anew(Function<Path, Source> find) {
        return new SummaryChoice(plans.stream().map(plan -> plan.file().or(() -> plan.session().flatMap(PlanSession::file))
                .map(find).orElse(plan)).toList(), audience);
    }

    /** As text, to be found again at the next start; plans without a file are left out. */
    String stored() {
        List<String> lines = new ArrayList<>(List.of(audience.code()));
        plans.stream().flatMap(plan -> plan.file().stream()).forEach(file -> lines.add(file.toString()));
        return String.join(LINE, lines);
    }

    /** For whom a stored choice was made. */
    static Audience audience(String stored) {
        return Audience.of(stored.split(LINE, 2)[0]).orElse(Audience.PUBLIC);
    }

    /** The files of a stored choice. */
    static List<Path> files(String stored) {
        List<String> lines = List.of(stored.split(LINE));
        return lines.subList(1, lines.size()).stream().map(Path::of).toList();
    }
}
