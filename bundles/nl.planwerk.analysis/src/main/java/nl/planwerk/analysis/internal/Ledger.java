// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.analysis.FigureKey;
import nl.planwerk.analysis.Total;

/** The sums of all postings by figure. Immutable; a changed copy costs the postings that changed. */
public final class Ledger {
    private final SharedMap<FigureKey, Total> totals;

    private Ledger(SharedMap<FigureKey, Total> totals) {
        this.totals = totals;
    }

    /** The sum posted to a figure; empty if nothing was. */
    public Total of(FigureKey key) {
        return totals.get(key).orElse(Total.EMPTY);
    }

    /** The figures to which something was posted, ascending. */
    public Set<FigureKey> keys() {
        return totals.keys();
    }

    /** What changes a ledger: postings taken back and postings made. Not thread-safe. */
    static final class Change {
        private final Map<FigureKey, Sum> sums = new HashMap<>();

        void post(FigureKey key, Total amount) {
            sums.computeIfAbsent(key, k -> new Sum()).add(amount);
        }

        void takeBack(FigureKey key, Total amount) {
            sums.computeIfAbsent(key, k -> new Sum()).remove(amount);
        }

        /** A ledger of these postings alone. */
        Ledger start() {
            Map<FigureKey, Total> all = new HashMap<>(sums.size() * 2);
            sums.forEach((key, sum) -> put(all, key, sum.total()));
            return new Ledger(SharedMap.of(all));
        }

        private static void put(Map<FigureKey, Total> all, FigureKey key, Total total) {
            if (!total.equals(Total.EMPTY)) {
                all.put(key, total);
            }
        }

        Ledger applyTo(Ledger ledger) {
            Map<FigureKey, Optional<Total>> changes = new HashMap<>();
            sums.forEach((key, sum) -> {
                Total before = ledger.of(key);
                Total after = before.plus(sum.total());
                if (!after.equals(before)) {
                    changes.put(key, Optional.of(after).filter(t -> !t.equals(Total.EMPTY)));
                }
            });
            return changes.isEmpty() ? ledger : new Ledger(ledger.totals.with(changes));
        }
    }
}
