// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import nl.planwerk.model.value.Confidentiality;

/** For whom a report is made. Each sees what is public, and what is meant for it; the plan's own authors see everything. */
public enum Audience {
    /** Everybody. */
    PUBLIC(Confidentiality.PUBLIC),
    /** Central government. */
    GOVERNMENT(Confidentiality.GOVERNMENT),
    /** Operators of grids and networks. */
    OPERATOR(Confidentiality.OPERATOR),
    /** The plan's own authors: the whole plan. */
    INTERNAL(Confidentiality.INTERNAL);

    private final Confidentiality own;

    Audience(Confidentiality own) {
        this.own = own;
    }

    /** Whether it may see something with that mark. */
    public boolean sees(Confidentiality mark) {
        return this == INTERNAL || mark == Confidentiality.PUBLIC || mark == own;
    }

    /** As typed on the command line, and as last part of label keys: {@code public}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Audience> of(String code) {
        return Arrays.stream(values()).filter(audience -> audience.code().equals(code)).findFirst();
    }
}
