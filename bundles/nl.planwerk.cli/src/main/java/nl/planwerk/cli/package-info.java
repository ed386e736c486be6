// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a headless command is: its name, its arguments, where it speaks to the user. */
@Export
@Version("1.0.0")
package nl.planwerk.cli;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
