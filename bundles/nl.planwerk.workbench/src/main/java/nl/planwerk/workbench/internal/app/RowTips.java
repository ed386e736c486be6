// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * Shows the tool tips of a viewer's labels as the system's own: one of JFace keeps the keys from a dialog that opens while it
 * is there.
 */
public final class RowTips {

    private RowTips() {
    }

    /** From now on the cell under the mouse tells what its label provider says of it. */
    public static void on(ColumnViewer viewer) {
        on(viewer.getControl(), at -> Optional.ofNullable(viewer.getCell(at)).flatMap(cell -> tip(viewer, cell)));
    }

    /**
     * From now on what is under the mouse tells something of itself.
     *
     * @param tips by the place on the control; an ampersand in one is no key
     */
    public static void on(Control control, Function<Point, Optional<String>> tips) {
        control.addListener(SWT.MouseMove, event -> {
            String tip = tips.apply(new Point(event.x, event.y)).map(text -> text.replace("&", "&&")).orElse(null);
            if (!Objects.equals(tip, control.getToolTipText())) {
                control.setToolTipText(tip);
            }
        });
    }

    private static Optional<String> tip(ColumnViewer viewer, ViewerCell cell) {
        CellLabelProvider labels = viewer.getLabelProvider(cell.getColumnIndex());
        return Optional.ofNullable(labels).map(provider -> provider.getToolTipText(cell.getElement()));
    }
}
