// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.value;

/** Who may see a figure or a record; ordered from widest to narrowest audience. */
public enum Confidentiality {
    /** Everybody. */
    PUBLIC("public"),
    /** Central government only. */
    GOVERNMENT("government"),
    /** Grid and network operators only. */
    OPERATOR("operator"),
    /** The plan's own authors only. */
    INTERNAL("internal");

    private final String code;

    Confidentiality(String code) {
        this.code = code;
    }

    /** The code as written in a plan file and as last part of its label key {@code confidentiality.<code>}. */
    public String code() {
        return code;
    }
}
