// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;

import nl.planwerk.export.pdf.PictureSize;

/**
 * A picture that was chosen as a logo, read off the user interface's thread.
 *
 * @param name    of its file in the plugin; empty if it is none
 * @param content of its file
 * @param picture to be shown; empty if it cannot be
 * @param failure why it could not be read; empty if it could
 */
record LogoPicture(String name, byte[] content, Optional<ImageData> picture, String failure) {
    /** More than any logo that is taken, so that it is told to be too large without being read whole. */
    private static final int MOST_BYTES = 4 << 20;
    private static final long MOST_PIXELS = 40_000_000;
    private static final String NAME = "logo";

    static LogoPicture read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String kind = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".png") ? ".png" : ".jpg";
            return of(NAME + kind, in.readNBytes(MOST_BYTES));
        } catch (IOException e) {
            return new LogoPicture("", new byte[0], Optional.empty(), file + " (" + e.getMessage() + ")");
        }
    }

    static LogoPicture of(String name, byte[] content) {
        return new LogoPicture(name, content, decoded(content), "");
    }

    private static Optional<ImageData> decoded(byte[] content) {
        try {
            return PictureSize.pixels(content).orElse(Long.MAX_VALUE) > MOST_PIXELS ? Optional.empty()
                    : Optional.of(new ImageData(new ByteArrayInputStream(content)));
        } catch (IOException | SWTException e) {
            return Optional.empty();
        }
    }
}
