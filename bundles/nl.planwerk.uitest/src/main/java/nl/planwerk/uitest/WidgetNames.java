// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import org.eclipse.e4.ui.model.application.MApplicationElement;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Decorations;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/** The names by which a widget is known. For the thread of the windows. */
public final class WidgetNames {
    /** The data of a widget that holds its id. */
    public static final String ID = "planwerk.id";
    /** The data of a field that holds its label. */
    public static final String LABEL = "planwerk.label";
    /** The data in which the workbench keeps the element that a widget shows. */
    private static final String ELEMENT = "modelElement";

    private WidgetNames() {
    }

    /** The widget's own id; empty if it has none. */
    public static String id(Widget widget) {
        return data(widget, ID);
    }

    /** The id of the workbench element that it shows; empty if it shows none. */
    public static String elementId(Widget widget) {
        return widget.getData(ELEMENT) instanceof MApplicationElement element && element.getElementId() != null
                ? element.getElementId() : "";
    }

    /** The label of a field; empty if it has none. */
    public static String label(Widget widget) {
        return data(widget, LABEL);
    }

    private static String data(Widget widget, String key) {
        return widget.getData(key) instanceof String text ? text : "";
    }

    /** The text that it shows, without mnemonic and accelerator; empty if it shows none. */
    public static String text(Widget widget) {
        if (widget instanceof Text text) {
            return text.getText();
        } else if (widget instanceof StyledText text) {
            return text.getText();
        } else if (widget instanceof Combo combo) {
            return combo.getText();
        } else if (widget instanceof Spinner spinner) {
            return spinner.getText();
        } else if (widget instanceof Label label) {
            return plain(label.getText());
        } else if (widget instanceof CLabel label) {
            return plain(label.getText());
        } else if (widget instanceof Button button) {
            return plain(button.getText());
        } else if (widget instanceof Link link) {
            return link.getText().replaceAll("</?[aA][^>]*>", "");
        } else if (widget instanceof Group group) {
            return plain(group.getText());
        } else if (widget instanceof Decorations window) {
            return window.getText();
        }
        return widget instanceof Item item ? plain(item.getText()) : "";
    }

    /** The tool tip; empty if there is none. */
    public static String toolTip(Widget widget) {
        String tip = null;
        if (widget instanceof Control control) {
            tip = control.getToolTipText();
        } else if (widget instanceof ToolItem item) {
            tip = item.getToolTipText();
        } else if (widget instanceof CTabItem item) {
            tip = item.getToolTipText();
        }
        return tip == null ? "" : tip;
    }

    /** A text without the keys that are written in it: "&amp;Openen...\tCtrl+O" is "Openen...". */
    static String plain(String text) {
        return text.replaceFirst("\t.*", "").replaceAll("&(.)", "$1");
    }
}
