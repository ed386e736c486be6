// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.kind;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

import nl.planwerk.exchange.Cell;

/**
 * The columns in which the values of one field stand: one for most kinds, several for what has several parts. The part that
 * is the value itself is the empty text.
 *
 * @param <T> type of the field's values
 */
public interface KindColumns<T> {
    /** The value itself. */
    String MAIN = "";

    /** The parts, in the order of their columns. */
    List<String> parts(NavigableSet<Integer> years);

    /** What is said of a part behind the field's label, in the language of these words; empty for the value itself. */
    default String label(String part, Words in) {
        return part.equals(MAIN) ? "" : in.say("part." + part);
    }

    /** Years for which the value has a figure. */
    default void years(T value, NavigableSet<Integer> years) {
    }

    /** What stands in the column of a part. */
    Cell cell(T value, String part);

    /**
     * The value with parts of it taken from cells.
     *
     * @param before the value there was
     * @param cells  by part; a part whose cell is empty is to be cleared, any other stays as it is
     */
    Optional<T> with(Optional<T> before, Map<String, Cell> cells, CellReader reader) throws Unreadable;

    /** Whether numbers stand in the column of the part. */
    default boolean numeric(String part) {
        return false;
    }

    /** The units that its figures may have; empty if it has none. */
    default List<String> units() {
        return List.of();
    }

    /** What may be chosen in the column of the part; empty if anything may stand there. */
    default List<String> choices(String part) {
        return List.of();
    }
}
