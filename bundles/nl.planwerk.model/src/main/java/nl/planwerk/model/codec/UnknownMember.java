// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.io.IOException;

/** A value has a part that is not known here; the whole value is then kept as it is. Never leaves the codec. */
final class UnknownMember extends IOException {
    private static final long serialVersionUID = 1L;

    /** It is a detour, not a failure: no stack trace. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
