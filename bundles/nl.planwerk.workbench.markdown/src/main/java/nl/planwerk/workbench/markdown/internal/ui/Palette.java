// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import org.eclipse.swt.graphics.RGB;

/**
 * The colours of formatted text, made of those of the widget so that they suit a light and a dark theme. Text keeps the
 * contrast of 4.5 to 1 with its background that WCAG 2.2 asks for (criterion 1.4.3), as far as the widget's own text does.
 *
 * @param markup of characters that only say how the rest looks
 * @param link   of links and notes
 * @param quote  of quoted text
 * @param code   the ground behind code
 */
public record Palette(RGB markup, RGB link, RGB quote, RGB code) {
    private static final double CONTRAST = 4.5;
    private static final double STEP = 0.05;
    private static final RGB BLUE = new RGB(0x0B, 0x57, 0xD0);

    /** The colours for text of a colour on a ground. */
    public static Palette of(RGB text, RGB ground) {
        return new Palette(readable(mix(text, ground, 0.5), text, ground), readable(BLUE, text, ground),
                readable(mix(text, ground, 0.8), text, ground), mix(text, ground, 0.07));
    }

    /** Moves a colour towards that of the text until it can be read. */
    private static RGB readable(RGB colour, RGB text, RGB ground) {
        double share = 0;
        RGB best = colour;
        while (share < 1 && contrast(best, ground) < CONTRAST) {
            share = Math.min(1, share + STEP);
            best = mix(text, colour, share);
        }
        return best;
    }

    static RGB mix(RGB one, RGB other, double share) {
        return new RGB(mix(one.red, other.red, share), mix(one.green, other.green, share), mix(one.blue, other.blue, share));
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one * share + other * (1 - share));
    }

    /** The contrast of two colours, 1 to 21, as WCAG 2.2 defines "contrast ratio". */
    public static double contrast(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Whether white stands out against a colour more than black does. */
    static boolean isDark(RGB colour) {
        return contrast(colour, new RGB(255, 255, 255)) > contrast(colour, new RGB(0, 0, 0));
    }

    /** As WCAG 2.2 defines "relative luminance". */
    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
