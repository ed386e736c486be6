// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The font and colour profile files of this bundle. */
public final class Fonts {

    private Fonts() {
    }

    /**
     * A face as TrueType file. Each call reads it anew.
     *
     * @throws UncheckedIOException if the bundle is damaged
     */
    public static byte[] trueType(FontFace face) {
        return read(face.file());
    }

    /**
     * The ICC profile of the colour space sRGB IEC 61966-2.1, in which all colours are given.
     *
     * @throws UncheckedIOException if the bundle is damaged
     */
    public static byte[] colourProfile() {
        return read("sRGB.icc");
    }

    private static byte[] read(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("not in the bundle: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
