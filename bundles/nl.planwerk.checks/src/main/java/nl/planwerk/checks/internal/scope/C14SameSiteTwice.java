// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.scope;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.internal.PlanRule;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.vocabulary.Sites;

/** One site stands in the plan once: by permit, and by name and municipality. */
public final class C14SameSiteTwice extends PlanRule {

    public C14SameSiteTwice() {
        super("C14", Severity.WARNING, Inputs.sections(Sites.SECTION_ID));
    }

    @Override
    public void check(PlanView plan, Problems problems) {
        Map<String, Item> permits = new HashMap<>();
        Map<String, Item> places = new HashMap<>();
        for (Item site : plan.plan().items(Sites.SECTION_ID)) {
            Optional<Item> permit = site.get(Sites.PERMIT_ID)
                    .map(id -> permits.putIfAbsent(id.strip().toUpperCase(Locale.ROOT), site));
            Optional<Item> place = site.get(Sites.NAME).flatMap(name -> site.get(Sites.MUNICIPALITY)
                    .map(town -> places.putIfAbsent((name.strip() + ", " + town.strip()).toLowerCase(Locale.ROOT), site)));
            permit.or(() -> place).ifPresent(other -> {
                Field<?> field = permit.isPresent() ? Sites.PERMIT_ID : Sites.NAME;
                problems.add(site, field, permit.isPresent() ? "permit" : "place", Read.name(site), Read.name(other));
            });
        }
    }
}
