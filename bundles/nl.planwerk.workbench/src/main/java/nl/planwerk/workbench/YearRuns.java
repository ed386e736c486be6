// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench;

import java.util.Collection;
import java.util.Iterator;
import java.util.StringJoiner;
import java.util.TreeSet;

/** Writes years: {@code 2013–2022, 2030}. */
final class YearRuns {

    private YearRuns() {
    }

    /** The years in order; three or more in a row by the first and the last. */
    static String text(Collection<Integer> years) {
        StringJoiner text = new StringJoiner(", ");
        Iterator<Integer> sorted = new TreeSet<>(years).iterator();
        Integer next = sorted.hasNext() ? sorted.next() : null;
        while (next != null) {
            int first = next;
            int last = first;
            next = sorted.hasNext() ? sorted.next() : null;
            while (next != null && next == last + 1) {
                last = next;
                next = sorted.hasNext() ? sorted.next() : null;
            }
            add(text, first, last);
        }
        return text.toString();
    }

    private static void add(StringJoiner text, int first, int last) {
        if (last > first + 1) {
            text.add(first + "–" + last);
        } else {
            text.add(Integer.toString(first));
            if (last > first) {
                text.add(Integer.toString(last));
            }
        }
    }
}
