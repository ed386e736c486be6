// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.itextpdf.io.image.ImageData;
import com.itextpdf.io.image.ImageDataFactory;
import nl.planwerk.export.pdf.PictureSize;

/** Reads pictures that may be anything; what cannot be read or would take too much memory is as if it were not there. */
final class PictureReader {
    private static final long LARGEST_FILE = 40L << 20;
    /** Pixels of which one has to be able to hold four bytes each. */
    private static final long MOST_PIXELS = 60_000_000;

    private PictureReader() {
    }

    static Optional<ImageData> read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                return Optional.empty();
            }
            return read(Files.readAllBytes(file));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** A kind of picture that Java does not read counts as small: the factory knows more kinds. */
    static Optional<ImageData> read(byte[] content) {
        try {
            return PictureSize.pixels(content).orElse(0) > MOST_PIXELS ? Optional.empty() : Optional.of(ImageDataFactory.create(content));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
