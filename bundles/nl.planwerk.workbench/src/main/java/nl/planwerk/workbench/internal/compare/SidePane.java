// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workspace.merge.TextDifference.Stretch;

/** One side's value of a difference, with what the other side has not marked in it. */
final class SidePane extends Composite {
    private final Label label;
    private final StyledText text;

    /** @param id of its text for programs that drive the user interface */
    SidePane(Composite parent, String id, String name) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(this);
        label = new Label(this, SWT.NONE);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        text = new StyledText(this, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        text.setMargins(6, 4, 6, 4);
        text.setData(WidgetIds.ID, id);
        setName(name);
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 120).applyTo(text);
    }

    /** Says what it shows. */
    void setName(String name) {
        label.setText(name.replace("&", "&&"));
        WidgetIds.set(text, (String) text.getData(WidgetIds.ID), name);
    }

    /** Shows a value; stretches that the other side has not are marked. */
    void show(String value, List<Stretch> stretches, SideColors colors) {
        text.setText(value);
        text.setStyleRanges(ranges(value.length(), stretches, colors));
    }

    /** Shows a value with nothing marked. */
    void show(String value) {
        text.setText(value);
    }

    /** Takes it off the screen, or puts it there. */
    void setShown(boolean shown) {
        setVisible(shown);
        ((GridData) getLayoutData()).exclude = !shown;
    }

    /** Words lie within lines; ranges must not overlap, so a line is cut where its words are. */
    private static StyleRange[] ranges(int length, List<Stretch> stretches, SideColors colors) {
        List<StyleRange> ranges = new ArrayList<>();
        List<Stretch> words = stretches.stream().filter(s -> !s.wholeLine()).sorted(Comparator.comparingInt(Stretch::start)).toList();
        for (Stretch line : stretches) {
            if (!line.wholeLine()) {
                continue;
            }
            int at = line.start();
            int end = Math.min(length, line.start() + line.length());
            for (Stretch word : words) {
                if (word.start() >= line.start() && word.start() < end) {
                    add(ranges, at, word.start(), colors.line(), false);
                    at = Math.min(end, word.start() + word.length());
                    add(ranges, word.start(), at, colors.word(), true);
                }
            }
            add(ranges, at, end, colors.line(), false);
        }
        return ranges.toArray(StyleRange[]::new);
    }

    private static void add(List<StyleRange> ranges, int from, int to, Color background, boolean underline) {
        if (to > from) {
            StyleRange range = new StyleRange(from, to - from, null, background);
            range.underline = underline;
            ranges.add(range);
        }
    }
}
