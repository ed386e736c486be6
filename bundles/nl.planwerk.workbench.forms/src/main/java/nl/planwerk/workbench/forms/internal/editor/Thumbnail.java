// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.nio.file.Path;
import java.util.Optional;

import nl.planwerk.workbench.forms.FormContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A small view of a picture, or an empty frame. */
final class Thumbnail {
    private static final int WIDTH = 132;
    private static final int HEIGHT = 92;

    private final Canvas canvas;
    private Optional<Path> file = Optional.empty();
    private Optional<Image> image = Optional.empty();

    Thumbnail(Composite parent, FormContext context) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        context.toolkit().adapt(canvas, false, false);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(WIDTH, HEIGHT).applyTo(canvas);
        canvas.addPaintListener(this::paint);
        canvas.addDisposeListener(e -> image.ifPresent(Image::dispose));
    }

    void show(Optional<Path> now) {
        if (now.equals(file)) {
            return;
        }
        image.ifPresent(Image::dispose);
        file = now;
        image = now.flatMap(this::load);
        canvas.redraw();
    }

    private Optional<Image> load(Path path) {
        try {
            return Optional.of(new Image(canvas.getDisplay(), path.toString()));
        } catch (SWTException e) {
            // Shown as an empty frame: the check of the plan says what is wrong with the file.
            return Optional.empty();
        }
    }

    private void paint(PaintEvent event) {
        event.gc.setForeground(event.display.getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        event.gc.drawRectangle(0, 0, WIDTH - 1, HEIGHT - 1);
        image.ifPresent(picture -> {
            Rectangle size = picture.getBounds();
            double scale = Math.min(1, Math.min((WIDTH - 6.0) / size.width, (HEIGHT - 6.0) / size.height));
            int width = Math.max(1, (int) (size.width * scale));
            int height = Math.max(1, (int) (size.height * scale));
            event.gc.setInterpolation(SWT.HIGH);
            event.gc.drawImage(picture, 0, 0, size.width, size.height, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height);
        });
    }
}
