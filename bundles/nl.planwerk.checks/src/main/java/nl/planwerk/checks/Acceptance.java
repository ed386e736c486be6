// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.vocabulary.AcceptedWarnings;
import nl.planwerk.vocabulary.Plans;

/** Which warnings the authors let stay, as the plan keeps them. */
public final class Acceptance {
    private final Map<String, List<Item>> byRule = new HashMap<>();

    private Acceptance(Plan plan) {
        plan.items(AcceptedWarnings.SECTION_ID).forEach(record -> record.get(AcceptedWarnings.RULE)
                .ifPresent(rule -> byRule.computeIfAbsent(rule, r -> new ArrayList<>()).add(record)));
    }

    /** What was accepted in that plan. */
    public static Acceptance of(Plan plan) {
        return new Acceptance(plan);
    }

    /** The problem, marked with the reason if it was accepted; an error never is. */
    public Problem mark(Problem problem) {
        return !problem.acceptable() ? problem : problem.accepted(byRule.getOrDefault(problem.rule(), List.of()).stream()
                .filter(record -> fits(record, problem)).findFirst().flatMap(r -> r.get(AcceptedWarnings.REASON)));
    }

    private static boolean fits(Item record, Problem problem) {
        String about = record.get(AcceptedWarnings.ABOUT).map(ItemRef::id).orElse("");
        String item = problem.place().section().equals(Problems.HEADER) ? "" : problem.place().item();
        return about.equals(item) && record.get(AcceptedWarnings.FIELD).map(problem.place().field()::equals).orElse(true);
    }

    /**
     * The plan with the problem accepted.
     *
     * @param id     of the new record
     * @param reason why it may stay; not blank
     * @param role   of who accepts it
     * @throws IllegalArgumentException if the problem is an error or there is no reason
     */
    public static Plan accept(Plan plan, Problem problem, String id, String reason, Optional<String> role) {
        if (!problem.acceptable() || reason.isBlank()) {
            throw new IllegalArgumentException(problem.rule() + " cannot be accepted");
        }
        Locale language = Locale.forLanguageTag(Plans.language(plan));
        Item record = Item.of(id, AcceptedWarnings.TYPE).with(AcceptedWarnings.RULE, problem.rule())
                .with(AcceptedWarnings.SUBJECT, problem.name(language));
        if (!problem.place().item().isEmpty() && !problem.place().section().equals(Problems.HEADER)) {
            record = record.with(AcceptedWarnings.ABOUT, new ItemRef(problem.place().item()));
        }
        if (!problem.place().field().isEmpty()) {
            record = record.with(AcceptedWarnings.FIELD, problem.place().field());
        }
        Item named = role.isEmpty() ? record : record.with(AcceptedWarnings.ROLE, role.get());
        return plan.edit(AcceptedWarnings.SECTION_ID, s -> s.with(named.with(AcceptedWarnings.REASON, reason)));
    }
}
