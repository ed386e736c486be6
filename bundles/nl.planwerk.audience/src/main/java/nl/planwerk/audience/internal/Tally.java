// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import nl.planwerk.audience.Account;

/** Counts what is left out. */
public final class Tally {
    private record Key(Account.Kind kind, String section, String field) {
    }

    private final Map<Key, Integer> counts = new LinkedHashMap<>();

    void add(Account.Kind kind, String section, String field, int count) {
        if (count > 0) {
            counts.merge(new Key(kind, section, field), count, Integer::sum);
        }
    }

    public Account account() {
        return new Account(counts.entrySet().stream().map(e -> new Account.Entry(e.getKey().kind(), e.getKey().section(),
                e.getKey().field(), e.getValue())).toList());
    }
}
