// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.spelling;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.eclipse.swt.custom.StyledText;

import nl.planwerk.spelling.Misspelling;

/** Tells screen readers of wrong words, with the attribute that IAccessible2 and ARIA have for them. */
final class SpokenMarks extends AccessibleAttributeAdapter {
    private static final List<String> WRONG = List.of("invalid", "spelling");

    private final Supplier<Marks> marks;

    private SpokenMarks(Supplier<Marks> marks) {
        this.marks = marks;
    }

    /** Has a widget, whose own listener tells the looks, tell of these words too. */
    static void on(StyledText widget, Supplier<Marks> marks) {
        widget.getAccessible().addAccessibleAttributeListener(new SpokenMarks(marks));
    }

    @Override
    public void getTextAttributes(AccessibleTextAttributeEvent event) {
        int offset = Math.max(0, event.offset);
        for (Misspelling word : marks.get().words()) {
            if (word.end() <= offset) {
                event.start = Math.max(event.start, word.end());
            } else if (word.start() > offset) {
                event.end = Math.min(event.end, word.start());
            } else {
                event.start = Math.max(event.start, word.start());
                event.end = Math.min(event.end, word.end());
                Stream<String> others = event.attributes == null ? Stream.empty() : Stream.of(event.attributes);
                event.attributes = Stream.concat(others, WRONG.stream()).toArray(String[]::new);
            }
        }
    }
}
