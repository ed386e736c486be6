// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Colours of texts that stand out, legible on the background the desktop's theme has now. A style sheet may set its own:
 * the widgets carry the CSS classes {@link #ERROR}, {@link #HINT}, {@link #MUTED} and {@link #HEADING}.
 *
 * @param error   what is wrong
 * @param hint    how a text was read
 * @param muted   what matters less
 * @param heading titles
 */
public record FormTheme(Color error, Color hint, Color muted, Color heading) {
    public static final String ERROR = "planwerk-error";
    public static final String HINT = "planwerk-hint";
    public static final String MUTED = "planwerk-muted";
    public static final String HEADING = "planwerk-heading";
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    /** The colours for the present desktop theme. Contrast with the background is at least 4.5 to 1. */
    public static FormTheme of(Display display) {
        return isDark(display)
                ? new FormTheme(new Color(255, 138, 128), new Color(144, 202, 249), new Color(176, 176, 176), new Color(144, 202, 249))
                : new FormTheme(new Color(176, 0, 32), new Color(21, 84, 150), new Color(95, 99, 104), new Color(21, 66, 115));
    }

    /** Whether texts are light on a dark background in the present desktop theme. */
    public static boolean isDark(Display display) {
        RGB background = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
        return background.red * 3 + background.green * 6 + background.blue < 1280;
    }

    /** Colours a control and names its CSS class. */
    public void apply(Control control, String cssClass) {
        control.setData(CSS_CLASS, cssClass);
        control.setForeground(switch (cssClass) {
            case ERROR -> error;
            case HINT -> hint;
            case HEADING -> heading;
            default -> muted;
        });
    }
}
