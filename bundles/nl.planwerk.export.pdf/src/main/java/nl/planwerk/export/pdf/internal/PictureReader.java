// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import com.itextpdf.io.image.ImageData;
import com.itextpdf.io.image.ImageDataFactory;

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

    static Optional<ImageData> read(byte[] content) {
        try {
            return pixels(content) > MOST_PIXELS ? Optional.empty() : Optional.of(ImageDataFactory.create(content));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** By its header only. Zero for a kind of picture that Java does not read: the factory knows more. */
    private static long pixels(byte[] content) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return 0;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        }
    }
}
