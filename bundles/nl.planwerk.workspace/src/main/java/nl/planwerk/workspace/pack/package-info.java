// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** A plan and its pictures in one file, to be mailed and taken apart again. */
@Export
@Version("1.0.0")
package nl.planwerk.workspace.pack;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
