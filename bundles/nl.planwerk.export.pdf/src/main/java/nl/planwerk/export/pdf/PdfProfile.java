// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import java.util.Arrays;
import java.util.Optional;

/** Which standards a file keeps to. */
public enum PdfProfile {
    /** PDF/A-2a and PDF/UA-1: to be kept, and to be read by everybody. */
    PDFA_2A("pdfa-2a"),
    /** PDF/A-3a and PDF/UA-1: the same, with files attached. */
    PDFA_3A("pdfa-3a"),
    /** Neither: tagged, but checked against no standard, and claiming none. */
    PLAIN("plain");

    private final String code;

    PdfProfile(String code) {
        this.code = code;
    }

    /** As typed on the command line, and as last part of label keys. */
    public String code() {
        return code;
    }

    public static Optional<PdfProfile> of(String code) {
        return Arrays.stream(values()).filter(profile -> profile.code.equals(code)).findFirst();
    }
}
