// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Pictures of the whole display, as PNG files in one folder. */
public final class Screenshots {
    private static final long REPAINT_NANOS = Duration.ofMillis(200).toNanos();

    private final Ui ui;
    private final Path folder;

    public Screenshots(Ui ui, Path folder) {
        this.ui = ui;
        this.folder = folder;
    }

    /** Takes a picture once the program has nothing to do; returns its file. */
    public Path take(String name) {
        ui.settle();
        // What a menu or a window covered is painted only when the server has asked for it.
        LockSupport.parkNanos(REPAINT_NANOS);
        ui.settle();
        Path file = folder.resolve(name + ".png");
        ui.run(() -> write(ui.display(), file));
        return file;
    }

    /** Takes a picture now; in the thread of the windows. */
    public static void write(Display display, Path file) {
        Rectangle bounds = display.getBounds();
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            Files.createDirectories(file.getParent());
            loader.save(file.toString(), SWT.IMAGE_PNG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
