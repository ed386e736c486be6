// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

import nl.planwerk.workbench.markdown.internal.style.Look;

/** The fonts of formatted text, made of that of the widget. */
final class Fonts {
    private final Device device;
    private final FontData base;
    private final String fixed;
    private final Map<Key, Font> fonts = new HashMap<>();

    private record Key(boolean fixedWidth, double size, int style) {
    }

    Fonts(Font font) {
        device = font.getDevice();
        base = font.getFontData()[0];
        fixed = JFaceResources.getTextFont().getFontData()[0].getName();
    }

    /** The font for text of those looks. */
    Font of(Set<Look> looks) {
        boolean heading = size(looks) > 1 || looks.contains(Look.HEADING_LOW);
        boolean bold = heading || looks.contains(Look.BOLD) || looks.contains(Look.TABLE_HEAD);
        int style = (bold ? SWT.BOLD : SWT.NORMAL) | (looks.contains(Look.ITALIC) ? SWT.ITALIC : SWT.NORMAL);
        boolean fixedWidth = looks.contains(Look.CODE) || looks.contains(Look.TABLE);
        return fonts.computeIfAbsent(new Key(fixedWidth, size(looks), style), this::create);
    }

    private static double size(Set<Look> looks) {
        if (looks.contains(Look.HEADING_1)) {
            return 1.6;
        } else if (looks.contains(Look.HEADING_2)) {
            return 1.35;
        }
        return looks.contains(Look.HEADING_3) ? 1.15 : 1;
    }

    private Font create(Key key) {
        int height = (int) Math.round(base.getHeight() * key.size());
        return new Font(device, key.fixedWidth() ? fixed : base.getName(), height, key.style());
    }

    void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }
}
