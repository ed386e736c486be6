// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.summary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.editor.PlanNames;
import nl.planwerk.workbench.internal.navigator.PlanFolders;

/** The plans there are to choose from. */
final class SummarySources {
    private static final int MOST_FILES = 200;

    @Inject
    private OpenPlans open;
    @Inject
    private PlanFolders folders;

    /** The plans that are open. */
    List<SummaryChoice.Source> open() {
        List<SummaryChoice.Source> plans = new ArrayList<>();
        for (PlanEditor editor : open.all()) {
            editor.session().ifPresent(session ->
                    plans.add(new SummaryChoice.Source(editor.part().getLabel(), session.file(), Optional.of(session))));
        }
        return plans;
    }

    /** A plan file; the plan as it is edited if it is open. */
    SummaryChoice.Source of(Path file) {
        return open().stream().filter(plan -> plan.file().filter(file::equals).isPresent()).findFirst()
                .orElseGet(() -> new SummaryChoice.Source(PlanNames.of(file), Optional.of(file), Optional.empty()));
    }

    /** The plans in the author's folder, and beside those that are open, that are not open themselves. */
    List<SummaryChoice.Source> closed() {
        return Stream.concat(Stream.of(folders.current()), open().stream().flatMap(plan -> plan.file().stream()).map(Path::getParent))
                .distinct().flatMap(folder -> plansIn(folder).stream()).distinct().limit(MOST_FILES).map(this::of)
                .filter(plan -> plan.session().isEmpty()).toList();
    }

    private static List<Path> plansIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(PlanNames::isPlan).sorted().limit(MOST_FILES).toList();
        } catch (IOException gone) {
            return List.of();
        }
    }

    /** Where new files are proposed. */
    Path folder() {
        return folders.current();
    }
}
