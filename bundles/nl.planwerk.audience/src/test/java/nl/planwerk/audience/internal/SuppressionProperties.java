// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/** Random nets of totals; whether a cell follows is decided here by the rank of a matrix modulo a prime. */
class SuppressionProperties {
    private static final long PRIME = 2_147_483_647L;
    private static final int CELLS = 9;

    private final List<Cell> cells = new ArrayList<>();

    private Map<Cell, Amount> amounts(Random random) {
        cells.clear();
        Map<Cell, Amount> amounts = new LinkedHashMap<>();
        for (int i = 0; i < CELLS; i++) {
            cells.add(new Cell("s", List.of("i" + i), "f", "", 0));
            BigDecimal number = BigDecimal.valueOf(1 + random.nextInt(99));
            amounts.put(cells.get(i), new Amount(number, List.of(number), Optional.empty(), random.nextInt(4) == 0));
        }
        return amounts;
    }

    private List<Equation> equations(Random random) {
        List<Equation> equations = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            List<Cell> mixed = new ArrayList<>(cells);
            java.util.Collections.shuffle(mixed, random);
            equations.add(Equation.of(mixed.get(0), mixed.subList(1, 2 + random.nextInt(4))));
        }
        return equations;
    }

    @Property(tries = 1000)
    void nothingHiddenFollows(@ForAll long seed) {
        Random random = new Random(seed);
        Map<Cell, Amount> amounts = amounts(random);
        List<Equation> equations = equations(random);
        Set<Cell> derived = Suppression.derived(amounts, equations);
        Set<Cell> hidden = new LinkedHashSet<>(derived);
        amounts.forEach((cell, amount) -> {
            if (amount.secret()) {
                hidden.add(cell);
            }
        });
        assertThat(derived).noneMatch(cell -> amounts.get(cell).secret());
        boolean wholeHidden = equations.stream().anyMatch(e -> hidden.containsAll(e.parts()) && hidden.containsAll(e.whole()));
        if (!wholeHidden) {
            assertThat(hidden).noneMatch(cell -> follows(cell, equations, new ArrayList<>(hidden)));
        }
    }

    @Property(tries = 300)
    void whatDoesNotFollowCostsNothing(@ForAll long seed) {
        Random random = new Random(seed);
        Map<Cell, Amount> amounts = amounts(random);
        List<Equation> equations = equations(random);
        List<Cell> secret = amounts.entrySet().stream().filter(e -> e.getValue().secret()).map(Map.Entry::getKey).toList();
        if (secret.stream().noneMatch(cell -> follows(cell, equations, secret))) {
            assertThat(Suppression.derived(amounts, equations)).isEmpty();
        }
    }

    private static boolean follows(Cell cell, List<Equation> equations, List<Cell> hidden) {
        List<long[]> rows = new ArrayList<>();
        for (Equation equation : equations) {
            long[] row = new long[hidden.size()];
            equation.whole().forEach(c -> add(row, hidden.indexOf(c), PRIME - 1));
            equation.parts().forEach(c -> add(row, hidden.indexOf(c), 1));
            rows.add(row);
        }
        long[] unit = new long[hidden.size()];
        unit[hidden.indexOf(cell)] = 1;
        List<long[]> more = new ArrayList<>(rows);
        more.add(unit);
        return rank(rows, hidden.size()) == rank(more, hidden.size());
    }

    private static void add(long[] row, int column, long value) {
        if (column >= 0) {
            row[column] = (row[column] + value) % PRIME;
        }
    }

    private static int rank(List<long[]> rows, int columns) {
        List<long[]> work = new ArrayList<>();
        rows.forEach(row -> work.add(row.clone()));
        Set<long[]> used = new HashSet<>();
        int rank = 0;
        for (int c = 0; c < columns; c++) {
            int column = c;
            Optional<long[]> pivot = work.stream().filter(r -> !used.contains(r) && r[column] != 0).findFirst();
            if (pivot.isPresent()) {
                used.add(pivot.get());
                rank++;
                long inverse = java.math.BigInteger.valueOf(pivot.get()[column]).modInverse(java.math.BigInteger.valueOf(PRIME))
                        .longValueExact();
                for (long[] row : work) {
                    if (row != pivot.get() && row[column] != 0) {
                        long factor = row[column] * inverse % PRIME;
                        for (int i = 0; i < columns; i++) {
                            row[i] = (row[i] + (PRIME - factor) * pivot.get()[i]) % PRIME;
                        }
                    }
                }
            }
        }
        return rank;
    }
}
