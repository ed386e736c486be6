// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import java.util.Set;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;

import nl.planwerk.workbench.markdown.internal.style.Look;

/** Turns looks into fonts and colours. */
final class Looks {
    private final Fonts fonts;
    private final Color markup;
    private final Color link;
    private final Color quote;
    private final Color code;

    Looks(Device device, Fonts fonts, Palette palette) {
        this.fonts = fonts;
        this.markup = new Color(device, palette.markup());
        this.link = new Color(device, palette.link());
        this.quote = new Color(device, palette.quote());
        this.code = new Color(device, palette.code());
    }

    StyleRange range(int start, int length, Set<Look> looks) {
        StyleRange range = new StyleRange(start, length, null, null);
        range.font = fonts.of(looks);
        boolean isMarkup = looks.contains(Look.MARKUP);
        boolean isLink = looks.contains(Look.LINK);
        if (isMarkup) {
            range.foreground = markup;
        } else if (isLink || looks.contains(Look.NOTE)) {
            range.foreground = link;
        } else if (looks.contains(Look.QUOTE)) {
            range.foreground = quote;
        }
        range.underline = isLink && !isMarkup;
        range.strikeout = looks.contains(Look.STRIKE) && !isMarkup;
        range.background = looks.contains(Look.CODE) && !isMarkup ? code : null;
        return range;
    }

    void dispose() {
        fonts.dispose();
    }
}
