// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Plan;

/**
 * Plans that are compared, all read with the vocabulary of the last one that is there. {@code /dev/null}, which version
 * control gives for a file that is not there, stands for an empty plan.
 */
final class SeveralPlans {
    private final List<Plan> plans = new ArrayList<>();

    SeveralPlans(ClusterRegistry clusters, Console console, List<String> words) throws CommandFailure {
        PlanDesk desk = new PlanDesk(clusters, console);
        List<Optional<Plan>> read = new ArrayList<>();
        for (String word : words) {
            read.add(isNothing(word, console) ? Optional.empty() : Optional.of(desk.open(word)));
        }
        Plan last = read.stream().flatMap(Optional::stream).reduce((a, b) -> b)
                .orElseThrow(() -> CliTexts.failure(console.locale(), "words.two", "diff"));
        PlanCodec codec = new PlanCodec();
        read.forEach(plan -> plans.add(plan.map(p -> codec.rebind(p, last.vocabulary()))
                .orElseGet(() -> Plan.empty(last.vocabulary(), last.plugin()))));
    }

    private static boolean isNothing(String word, Console console) throws CommandFailure {
        return PlanDesk.path(word, console.locale()).equals(Path.of("/dev/null"));
    }

    Plan get(int index) {
        return plans.get(index);
    }
}
