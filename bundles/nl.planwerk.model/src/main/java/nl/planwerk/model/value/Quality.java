// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.value;

/** How a figure came to be; from the strongest evidence to the weakest. */
public enum Quality {
    MEASURED("measured"),
    VERIFIED("verified"),
    REPORTED("reported"),
    ESTIMATED("estimated"),
    ASSUMED("assumed");

    private final String code;

    Quality(String code) {
        this.code = code;
    }

    /** The code as written in a plan file and as last part of its label key {@code quality.<code>}. */
    public String code() {
        return code;
    }
}
