// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.CheckRegistry;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Collects checks as they come and go. */
@Component(service = CheckRegistry.class, immediate = true)
public final class WhiteboardRegistry implements CheckRegistry {
    /** In the order in which they came, with their ids: a check that does not tell its id is known by its class. */
    private final Map<Check, String> checks = new LinkedHashMap<>();

    /** A check came. */
    @Reference(name = "checks", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    public synchronized void add(Check check) {
        String[] id = {check.getClass().getName()};
        Guard.failure(() -> id[0] = check.id());
        checks.put(check, String.valueOf(id[0]));
    }

    /** A check went. */
    public synchronized void remove(Check check) {
        checks.remove(check);
    }

    @Override
    public synchronized List<Check> checks() {
        Map<String, Check> byId = new LinkedHashMap<>();
        checks.forEach((check, id) -> byId.putIfAbsent(id, check));
        return byId.entrySet().stream().sorted(Comparator.comparing(Map.Entry::getKey)).map(Map.Entry::getValue).toList();
    }
}
