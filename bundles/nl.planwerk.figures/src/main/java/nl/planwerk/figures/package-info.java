// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** The charts of a plan: what its report prints and what a screen can show. No user interface. */
@Export
@Version("1.0.0")
package nl.planwerk.figures;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
