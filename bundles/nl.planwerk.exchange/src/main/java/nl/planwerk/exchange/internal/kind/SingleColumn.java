// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.kind;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;

import nl.planwerk.exchange.Cell;

/**
 * A value that stands in one cell.
 *
 * @param write   its cell
 * @param read    the value of a cell that is not empty
 * @param choices what may be chosen; empty for anything
 */
record SingleColumn<T>(Function<T, Cell> write, Read<T> read, List<String> choices) implements KindColumns<T> {

    /** Takes a value out of a cell. */
    @FunctionalInterface
    interface Read<T> {
        T value(String part, Cell cell, CellReader reader) throws Unreadable;
    }

    @Override
    public List<String> parts(NavigableSet<Integer> years) {
        return List.of(MAIN);
    }

    @Override
    public Cell cell(T value, String part) {
        return write.apply(value);
    }

    @Override
    public Optional<T> with(Optional<T> before, Map<String, Cell> cells, CellReader reader) throws Unreadable {
        Cell cell = cells.get(MAIN);
        if (cell == null) {
            return before;
        }
        return cell.isEmpty() ? Optional.empty() : Optional.of(read.value(MAIN, cell, reader));
    }

    @Override
    public List<String> choices(String part) {
        return choices;
    }
}
