// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Finds labels and buttons that show less than their text. For the thread of the windows. */
public final class CutTexts {
    /** A theme's borders may overlap by so much. */
    private static final int TOLERANCE = 2;

    private CutTexts() {
    }

    /** What is cut, each with its text and how much room it has and needs; none if all can be read. */
    public static List<String> on(Display display) {
        return WidgetTree.visible(display).filter(CutTexts::hasText).map(Control.class::cast).filter(CutTexts::isCut)
                .map(control -> control.getClass().getSimpleName() + " \"" + WidgetNames.text(control) + "\" has "
                        + control.getSize() + ", needs " + needed(control)).toList();
    }

    /** A heading that is shortened with an ellipsis says the rest in its tool tip, and may. */
    private static boolean hasText(Object widget) {
        return Stream.of(Label.class, CLabel.class, Button.class, Link.class).anyMatch(type -> type.isInstance(widget))
                && !WidgetNames.text((Control) widget).isBlank()
                && !(widget instanceof CLabel label && label.getText().equals(label.getToolTipText()));
    }

    private static boolean isCut(Control control) {
        Point needed = needed(control);
        Rectangle around = control.getParent().getClientArea();
        Rectangle bounds = control.getBounds();
        return needed.x > bounds.width + TOLERANCE || needed.y > bounds.height + TOLERANCE
                || bounds.x + bounds.width > around.x + around.width + TOLERANCE;
    }

    private static Point needed(Control control) {
        boolean wraps = control instanceof Link || (control.getStyle() & SWT.WRAP) != 0;
        return wraps ? new Point(0, control.computeSize(control.getSize().x, SWT.DEFAULT).y)
                : control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    }
}
