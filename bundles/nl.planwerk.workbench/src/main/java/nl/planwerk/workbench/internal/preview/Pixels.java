// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

import java.awt.image.BufferedImage;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;

/** Turns pictures of AWT into those of SWT. */
final class Pixels {
    private static final int DEPTH = 24;
    private static final int WHOLE = 100;

    private Pixels() {
    }

    static ImageData of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        ImageData data = new ImageData(width, height, DEPTH, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                line[x] &= 0xFFFFFF;
            }
            data.setPixels(0, y, width, line, 0);
        }
        return data;
    }

    /** A picture made for a screen of that zoom, in percent, and a smaller one for who asks for 100. */
    static ImageDataProvider at(int zoom, ImageData data) {
        return asked -> asked == zoom ? data : asked == WHOLE
                ? data.scaledTo(Math.max(1, data.width * WHOLE / zoom), Math.max(1, data.height * WHOLE / zoom)) : null;
    }
}
