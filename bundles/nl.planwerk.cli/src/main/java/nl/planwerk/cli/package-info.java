// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The commands that need no display. */
@Export
@Version("1.0.0")
package nl.planwerk.cli;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
