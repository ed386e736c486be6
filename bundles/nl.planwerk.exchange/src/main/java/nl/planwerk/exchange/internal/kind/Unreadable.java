// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.kind;

/** A cell that gives no value, with the reason in the user's language. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String part;

    public Unreadable(String part, String reason) {
        super(reason);
        this.part = part;
    }

    /** The part of the field's value that the cell was to give. */
    public String part() {
        return part;
    }
}
