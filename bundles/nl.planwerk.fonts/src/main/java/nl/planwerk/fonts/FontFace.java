// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.fonts;

/** The faces that reports and charts are set in. */
public enum FontFace {
    REGULAR("IBMPlexSans-Regular.ttf"),
    ITALIC("IBMPlexSans-Italic.ttf"),
    BOLD("IBMPlexSans-SemiBold.ttf"),
    BOLD_ITALIC("IBMPlexSans-SemiBoldItalic.ttf"),
    /** Has many more characters than the others: for those that they lack. */
    FALLBACK("DejaVuSans.ttf");

    private final String file;

    FontFace(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** The face for text that is strong, emphasised, both or neither. */
    public static FontFace of(boolean strong, boolean emphasis) {
        if (strong) {
            return emphasis ? BOLD_ITALIC : BOLD;
        }
        return emphasis ? ITALIC : REGULAR;
    }
}
