// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntPredicate;
import javax.imageio.ImageIO;

/** A picture that a scenario took. */
record Picture(BufferedImage image) {
    private static final int LIGHT = 170;
    private static final int DARK = 85;

    static Picture read(String name) throws IOException {
        Path file = Path.of(System.getProperty("planwerk.uitest.shots"), name + ".png");
        return new Picture(Optional.ofNullable(ImageIO.read(file.toFile()))
                .orElseThrow(() -> new IOException("No picture " + file)));
    }

    /** The share of dots that are light. */
    double light() {
        return share(rgb -> brightness(rgb) > LIGHT);
    }

    /** The share of dots that are dark. */
    double dark() {
        return share(rgb -> brightness(rgb) < DARK);
    }

    private double share(IntPredicate condition) {
        long found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                found += condition.test(image.getRGB(x, y)) ? 1 : 0;
            }
        }
        return (double) found / image.getWidth() / image.getHeight();
    }

    private static int brightness(int rgb) {
        return ((rgb >> 16 & 0xff) * 299 + (rgb >> 8 & 0xff) * 587 + (rgb & 0xff) * 114) / 1000;
    }
}
