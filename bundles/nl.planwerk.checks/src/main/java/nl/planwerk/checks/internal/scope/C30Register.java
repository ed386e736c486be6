// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.scope;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Installations;
import nl.planwerk.vocabulary.Sites;

/** A site's emission is within one percent of what the register gives for its permits, and permits are written as there. */
public final class C30Register extends RecordRule {
    private static final Pattern PERMIT = Pattern.compile("NL-\\d{9}[A-Za-z]?");
    private static final BigDecimal MOST = new BigDecimal("0.01");

    public C30Register() {
        super("C30", Severity.WARNING, Inputs.records(Sites.SECTION_ID));
    }

    @Override
    public void check(Item site, PlanView plan, Problems problems) {
        site.get(Sites.PERMIT_ID).filter(id -> !PERMIT.matcher(id).matches()).ifPresent(id ->
                problems.add(site, Sites.PERMIT_ID, "permit", Read.name(site), id));
        List<Item> installations = site.list(Sites.INSTALLATIONS);
        installations.stream().flatMap(i -> i.get(Installations.PERMIT_ID).stream())
                .filter(id -> !PERMIT.matcher(id).matches()).findFirst().ifPresent(id ->
                        problems.add(site, Sites.INSTALLATIONS, "permit", Read.name(site), id));
        Map<Integer, BigDecimal> register = new TreeMap<>();
        installations.forEach(i -> Read.series(plan, i, Installations.EMISSIONS)
                .forEach((year, value) -> register.merge(year, value, BigDecimal::add)));
        Read.series(plan, site, Sites.EMISSIONS).entrySet().stream().filter(e -> {
            BigDecimal known = register.get(e.getKey());
            return known != null && e.getValue().subtract(known).abs().compareTo(known.multiply(MOST)) > 0;
        }).findFirst().ifPresent(e -> problems.add(site, Sites.EMISSIONS, "differs", Read.name(site), e.getKey(),
                new Amount(e.getValue(), "ktCO2e/yr"), new Amount(register.get(e.getKey()), "ktCO2e/yr")));
    }
}
