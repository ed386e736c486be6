// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.planwerk.workspace.EditPlace;

/** What is to be said of fields of a plan, such as what checks found. For the thread of the user interface. */
public final class FieldMarks {
    private final List<Runnable> listeners = new ArrayList<>();
    private Map<EditPlace, List<Mark>> byPlace = Map.of();

    /**
     * Something about a field.
     *
     * @param place   of the field
     * @param error   whether it is wrong, and not only worth a look
     * @param message what is wrong and what to do, in the user's language
     */
    public record Mark(EditPlace place, boolean error, String message) {
    }

    /** Shows these from now on, and no others. */
    public void show(List<Mark> marks) {
        Map<EditPlace, List<Mark>> now = marks.stream().collect(Collectors.groupingBy(Mark::place));
        if (!now.equals(byPlace)) {
            byPlace = now;
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    /** What is said of a field. */
    public List<Mark> of(EditPlace field) {
        return byPlace.getOrDefault(field, List.of());
    }

    /** Has the listener told of other marks, until the result is run. */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
