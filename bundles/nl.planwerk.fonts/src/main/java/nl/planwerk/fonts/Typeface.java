// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.fonts;

import java.util.Arrays;
import java.util.Optional;

/** The typefaces shipped, of which each is one or more faces. */
public enum Typeface {
    PLEX_SANS("IBM Plex Sans", true),
    /** Has one face only: what is strong or emphasised looks as the rest does. */
    DEJAVU_SANS("DejaVu Sans", false);

    private final String title;
    private final boolean styles;

    Typeface(String title, boolean styles) {
        this.title = title;
        this.styles = styles;
    }

    /** The name by which it is known, as {@code IBM Plex Sans}. */
    public String title() {
        return title;
    }

    /** The typeface of that name; capitals do not matter. */
    public static Optional<Typeface> named(String name) {
        return Arrays.stream(values()).filter(typeface -> typeface.title.equalsIgnoreCase(name.strip())).findFirst();
    }

    /** Whether strong and emphasised text look other than the rest. */
    public boolean hasStyles() {
        return styles;
    }

    /** Its face for text that is strong, emphasised, both or neither. */
    public FontFace face(boolean strong, boolean emphasis) {
        return styles ? FontFace.of(strong, emphasis) : FontFace.FALLBACK;
    }
}
