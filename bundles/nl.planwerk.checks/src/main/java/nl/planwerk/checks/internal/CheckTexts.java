// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal;

import java.util.List;

import nl.planwerk.checks.Text;
import nl.planwerk.model.format.Messages;

/** The texts of this bundle. */
public final class CheckTexts {
    /** All of them. */
    public static final Messages ALL = Messages.of(CheckTexts.class, "OSGI-INF/l10n/checks");

    private CheckTexts() {
    }

    /** The label of a quick fix: key {@code fix.<name>}. */
    public static Text fix(String name, Object... args) {
        return new Text(ALL, "fix." + name, List.of(args));
    }
}
