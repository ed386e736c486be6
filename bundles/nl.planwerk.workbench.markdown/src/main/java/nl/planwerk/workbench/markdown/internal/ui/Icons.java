// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;

import nl.planwerk.workbench.markdown.ToolSpec.Icon;

/** The icons of the toolbar, drawn in the colour of its text at the zoom of the screen. */
final class Icons {
    private static final int SIZE = Icon.SIZE;

    private Icons() {
    }

    /**
     * An image of an icon in that colour. The caller disposes of it.
     *
     * @param ground behind it; transparent if empty
     */
    static Image image(Device device, Icon icon, RGB colour, Optional<RGB> ground) {
        return new Image(device, (ImageDataProvider) zoom -> tinted(drawn(device, icon, zoom), colour, ground));
    }

    private static ImageData drawn(Device device, Icon icon, int zoom) {
        Image canvas = new Image(device, SIZE, SIZE);
        GC gc = new GC(canvas);
        try {
            gc.setBackground(device.getSystemColor(SWT.COLOR_WHITE));
            gc.fillRectangle(0, 0, SIZE, SIZE);
            gc.setForeground(device.getSystemColor(SWT.COLOR_BLACK));
            gc.setBackground(device.getSystemColor(SWT.COLOR_BLACK));
            gc.setAntialias(SWT.ON);
            icon.draw(gc);
            return canvas.getImageData(zoom);
        } finally {
            gc.dispose();
            canvas.dispose();
        }
    }

    /** The darker a pixel of a drawing, the more of the colour there is. */
    private static ImageData tinted(ImageData drawing, RGB colour, Optional<RGB> ground) {
        ImageData image = new ImageData(drawing.width, drawing.height, 32, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < drawing.height; y++) {
            for (int x = 0; x < drawing.width; x++) {
                RGB rgb = drawing.palette.getRGB(drawing.getPixel(x, y));
                int share = 255 - (rgb.red + rgb.green + rgb.blue) / 3;
                RGB shown = ground.map(g -> Palette.mix(colour, g, share / 255.0)).orElse(colour);
                image.setPixel(x, y, image.palette.getPixel(shown));
                image.setAlpha(x, y, ground.isPresent() ? 255 : share);
            }
        }
        return image;
    }

    /** A letter in the middle. */
    static Icon letter(String letter, int style) {
        return gc -> text(gc, letter, style, 12, SIZE / 2, SIZE / 2);
    }

    private static void text(GC gc, String text, int style, int pixels, int centreX, int centreY) {
        FontData data = gc.getDevice().getSystemFont().getFontData()[0];
        int points = Math.max(1, Math.round(pixels * 72f / gc.getDevice().getDPI().y));
        Font font = new Font(gc.getDevice(), data.getName(), points, style);
        gc.setFont(font);
        Point size = gc.textExtent(text);
        gc.drawText(text, centreX - size.x / 2, centreY - size.y / 2, SWT.DRAW_TRANSPARENT);
        gc.setFont(null);
        font.dispose();
    }

    static Icon bullets() {
        return gc -> {
            for (int y = 3; y <= 13; y += 5) {
                gc.fillOval(1, y - 1, 3, 3);
                gc.fillRectangle(6, y, 9, 1);
            }
        };
    }

    static Icon numbers() {
        return gc -> {
            for (int i = 0; i < 3; i++) {
                gc.fillRectangle(7, 3 + 5 * i, 8, 1);
                text(gc, String.valueOf(i + 1), SWT.NORMAL, 6, 3, 3 + 5 * i);
            }
        };
    }

    static Icon quote() {
        return gc -> {
            gc.fillRectangle(2, 2, 2, 12);
            for (int i = 0; i < 3; i++) {
                gc.fillRectangle(6, 4 + 4 * i, i == 2 ? 6 : 9, 1);
            }
        };
    }

    static Icon table() {
        return gc -> {
            gc.drawRectangle(1, 2, 13, 11);
            gc.fillRectangle(1, 2, 14, 3);
            gc.drawLine(1, 9, 14, 9);
            gc.drawLine(5, 2, 5, 13);
            gc.drawLine(10, 2, 10, 13);
        };
    }

    static Icon link() {
        return gc -> {
            gc.setLineWidth(2);
            gc.drawRoundRectangle(1, 5, 7, 6, 6, 6);
            gc.drawRoundRectangle(8, 5, 7, 6, 6, 6);
            gc.drawLine(5, 8, 11, 8);
        };
    }

    /** A globe. */
    static Icon language() {
        return gc -> {
            gc.drawOval(1, 1, 13, 13);
            gc.drawOval(5, 1, 5, 13);
            gc.drawLine(1, 8, 14, 8);
        };
    }

    static Icon note() {
        return gc -> {
            text(gc, "a", SWT.NORMAL, 12, 6, 9);
            text(gc, "1", SWT.BOLD, 7, 13, 4);
        };
    }
}
