// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds a hidden figure that follows from the printed ones: the equations as a linear system in the hidden cells, brought
 * to reduced echelon form with exact fractions. A row with a single unknown gives that figure away.
 */
final class Exposure {
    private final Map<Cell, Integer> columns = new HashMap<>();
    private final List<Cell> hidden;

    private Exposure(Set<Cell> hidden) {
        this.hidden = List.copyOf(hidden);
        this.hidden.forEach(cell -> columns.put(cell, columns.size()));
    }

    /** A figure that follows, if one does. */
    static Optional<Cell> find(List<Equation> equations, Set<Cell> hidden) {
        return new Exposure(hidden).exposed(equations);
    }

    private Optional<Cell> exposed(List<Equation> equations) {
        TreeMap<Integer, TreeMap<Integer, Fraction>> byPivot = new TreeMap<>();
        for (Equation equation : equations) {
            TreeMap<Integer, Fraction> row = row(equation);
            reduce(row, byPivot);
            if (!row.isEmpty()) {
                scale(row);
                int pivot = row.firstKey();
                byPivot.values().forEach(other -> subtract(other, row, pivot));
                byPivot.put(pivot, row);
            }
        }
        return byPivot.values().stream().filter(row -> row.size() == 1).map(row -> hidden.get(row.firstKey())).findFirst();
    }

    private TreeMap<Integer, Fraction> row(Equation equation) {
        TreeMap<Integer, Fraction> row = new TreeMap<>();
        equation.whole().forEach(cell -> add(row, cell, Fraction.ONE.negate()));
        equation.parts().forEach(cell -> add(row, cell, Fraction.ONE));
        row.values().removeIf(Fraction::isZero);
        return row;
    }

    private void add(TreeMap<Integer, Fraction> row, Cell cell, Fraction factor) {
        Integer column = columns.get(cell);
        if (column != null) {
            row.merge(column, factor, Fraction::plus);
        }
    }

    private static void reduce(TreeMap<Integer, Fraction> row, TreeMap<Integer, TreeMap<Integer, Fraction>> byPivot) {
        for (Integer column : new ArrayList<>(row.keySet())) {
            TreeMap<Integer, Fraction> pivotRow = byPivot.get(column);
            if (pivotRow != null) {
                subtract(row, pivotRow, column);
            }
        }
    }

    private static void scale(TreeMap<Integer, Fraction> row) {
        Fraction first = row.firstEntry().getValue();
        row.replaceAll((column, value) -> value.over(first));
    }

    /** Takes so much of the other row away that nothing is left in that column. */
    private static void subtract(TreeMap<Integer, Fraction> row, TreeMap<Integer, Fraction> other, int column) {
        Fraction factor = row.get(column);
        if (factor == null) {
            return;
        }
        other.forEach((at, value) -> row.merge(at, value.times(factor).negate(), Fraction::plus));
        row.values().removeIf(Fraction::isZero);
    }

    /** An exact fraction; its denominator is never negative. */
    private record Fraction(BigInteger up, BigInteger down) {
        static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

        static Fraction of(BigInteger up, BigInteger down) {
            BigInteger common = up.gcd(down).multiply(BigInteger.valueOf(down.signum()));
            return new Fraction(up.divide(common), down.divide(common));
        }

        Fraction plus(Fraction o) {
            return of(up.multiply(o.down).add(o.up.multiply(down)), down.multiply(o.down));
        }

        Fraction times(Fraction o) {
            return of(up.multiply(o.up), down.multiply(o.down));
        }

        Fraction over(Fraction o) {
            return of(up.multiply(o.down), down.multiply(o.up));
        }

        Fraction negate() {
            return new Fraction(up.negate(), down);
        }

        boolean isZero() {
            return up.signum() == 0;
        }
    }
}
