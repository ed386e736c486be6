// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks;

import java.util.List;

/** The checks that are there: those of the core and those of plugins, as they come and go. A service. */
public interface CheckRegistry {

    /** All checks by id; of two with one id the one that came first. */
    List<Check> checks();
}
